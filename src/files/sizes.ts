const widths = [480, 960, 1600]

/** The sizes in which a picture is shown, small ones for small screens. */
export const sizes = (['avif', 'webp'] as const).flatMap((format) => widths.map((width) => ({ name: `${format}${width}`, format, width })))
