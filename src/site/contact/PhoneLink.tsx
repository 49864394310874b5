/** A number to read and to call. */
export function PhoneLink({ phone }: { phone: { number: string } }) {
  return <a href={`tel:${dialled(phone.number)}`}>{unbroken(phone.number)}</a>
}

// French numbers are written 04 65 71 12 34 and dialled +33465711234 from anywhere.
export function dialled(number: string): string {
  const digits = number.replace(/[^\d+]/g, '')
  return /^0\d{9}$/.test(digits) ? `+33${digits.slice(1)}` : digits
}

export function unbroken(number: string): string {
  return number.replaceAll(' ', '\u00a0')
}
