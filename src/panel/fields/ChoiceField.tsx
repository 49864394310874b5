'use client'

import { SelectInput, useField, useTranslation } from '@payloadcms/ui'
import type { OptionObject, TextFieldClientComponent, TextFieldClientProps } from 'payload'
import { useMemo } from 'react'
import { zones } from '@/time'
import { countries, countryName, type Locale, localeNamed } from '@/words'

/** Countries by their names in the member's language; what is kept are the two letters. */
export const CountryField: TextFieldClientComponent = (props) => <Choice {...props} optionsIn={countriesIn} />

/** Time zones by their IANA names. */
export const ZoneField: TextFieldClientComponent = (props) => <Choice {...props} optionsIn={zonesOnly} />

type Props = TextFieldClientProps & { optionsIn: (locale: Locale) => OptionObject[] }

/** A list to search by typing, over a field that keeps text. What the list does not know, such as a former name of a zone, stays chosen. */
function Choice({ path, field, readOnly, optionsIn }: Props) {
  const { value, setValue, showError, disabled } = useField<string | null>({ path })
  const locale = localeNamed(useTranslation().i18n.language)
  const options = useMemo(() => optionsIn(locale), [locale, optionsIn])
  return (
    <SelectInput
      description={field.admin?.description}
      isClearable={!field.required}
      label={field.label}
      name={field.name}
      onChange={(chosen) => setValue(chosen && !Array.isArray(chosen) ? chosen.value : null)}
      options={!value || options.some((option) => option.value === value) ? options : [{ label: value, value }, ...options]}
      path={path}
      readOnly={readOnly || disabled}
      required={field.required}
      showError={showError}
      value={value ?? undefined}
    />
  )
}

const countriesIn = (locale: Locale): OptionObject[] =>
  countries.map((value) => ({ value, label: countryName(value, locale) })).sort((one, other) => one.label.localeCompare(other.label, locale))

const zonesOnly = (): OptionObject[] => zones().map((value) => ({ value, label: value.replaceAll('_', ' ') }))
