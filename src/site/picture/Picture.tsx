import type { PictureFragment } from '@/ask/documents'
import { typeset } from '@/text'
import type { Locale } from '@/words'
import { thingWords } from '@/words/pages'

/** A picture that waits until it is looked at, in the smallest format the browser reads; its credit stands below. */
export function Picture({ image, sizes, locale }: { image: PictureFragment; sizes: string; locale: Locale }) {
  return (
    <figure className="picture">
      <picture>
        {[...new Set(image.sources.map(({ mimeType }) => mimeType))].map((mimeType) => (
          <source key={mimeType} type={mimeType} srcSet={srcSetOf(image, mimeType)} sizes={sizes} />
        ))}
        <img src={image.url} alt={image.alt} width={image.width} height={image.height} loading="lazy" decoding="async" />
      </picture>
      {image.credit && <figcaption className="small">{`${thingWords.credit[locale]} ${typeset(image.credit, locale)}`}</figcaption>}
    </figure>
  )
}

function srcSetOf(image: PictureFragment, mimeType: string): string {
  return image.sources
    .filter((source) => source.mimeType === mimeType)
    .map(({ url, width }) => `${url} ${width}w`)
    .join(', ')
}
