/**
 * What somebody writes about a file, without what only the file itself says: its name, type and size come from what is stored. An address least of all:
 * Payload would fetch the file from there.
 */
export function asDescribed(written: object | undefined): object {
  return Object.fromEntries(Object.entries(written ?? {}).filter(([name]) => !ofTheFile.has(name)))
}

const ofTheFile = new Set(['filename', 'mimeType', 'filesize', 'width', 'height', 'sizes', 'url', 'thumbnailURL', 'focalX', 'focalY'])
