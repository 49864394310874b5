import type { Image } from '@/published/shapes'
import { nearest } from './nearest'

const file = (width: number, mimeType = 'image/jpeg') => ({ filename: `${width}.${mimeType.slice(6)}`, mimeType, width })
const image: Image = { width: 1600, height: 900, alt: '', credit: null, files: [file(320, 'image/avif'), file(960), file(1600)] }

describe('the file for a single place', () => {
  it.each([
    [1, file(960)],
    [1279, file(960)],
    [1281, file(1600)],
    [9000, file(1600)],
  ])('%s pixels wished', (wished, found) => expect(nearest(image, wished)).toEqual(found))

  it('is another format when there is no JPEG', () =>
    expect(nearest({ ...image, files: [file(320, 'image/avif')] }, 960)).toEqual(file(320, 'image/avif')))
})
