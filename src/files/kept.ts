/** One file as it is stored. */
export type Stored = { data: Buffer; mimeType: string; extension: string; width: number | null; height: number | null }

/** What is kept of a file, and of a picture its smaller sizes by name. */
export type Kept = { main: Stored; sizes: Record<string, Stored> }

/** The part of a picture that is kept, in hundredths of its width and height. */
export type Crop = { x: number; y: number; width: number; height: number }
