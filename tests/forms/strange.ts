/** Texts that break what was not made for them: ends of ranges, what looks like something, what a client sends by mistake or in bad faith. */
export const strangeTexts: readonly string[] = [
  '', ' ', '\u00a0', '\u200b', '\u200b\u200d\ufeff', 'a', '0', '-1', 'null', 'undefined', 'NaN', 'Infinity', '1e400', '2147483648', '[]', '{}', '[object Object]',
  'Numérisation : l’accès « aux droits » ?', 'Łukasz Ørsted', 'عنوان', 'שלום', '日本語', '👩🏽‍🦽🏳️‍🌈', 'e\u0301', 'Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A̴̵̜̰͔ͫ͗͢', '\u202eabc\u202c', '\u2066abc', 'a\r\nb\tc\u2028d\u2029e', '\u0000', 'a\u0000b', '\u0007\u001b[31m', '\ud800', 'a\udfffb', '\ufffe\uffff',
  '<script>alert(1)</script>', '</title><img src=x onerror=alert(1)>', '"\'`&<>', '${7*7}{{7*7}}', "'; drop table events; --", '%00', '%E0%A4%A', '%', '\\', '../../etc/passwd', '__proto__', 'constructor', 'toString',
  'x'.repeat(300), 'x'.repeat(5_000), 'mot '.repeat(3_000), '🎈'.repeat(1_500), noise(4_000), '\n'.repeat(2_000), '('.repeat(5_000),
  // Days and hours.
  '2027-02-13T18:30', '1900-01-01T00:00', '2199-12-31T23:59', '1899-12-31T23:59', '2200-01-01T00:00', '0000-01-01T00:00', '0020-03-01T10:00', '9999-12-31T23:59', '+275760-09-13T00:00', '-000001-01-01T00:00', '2027-02-30T10:00', '2027-02-13T24:00', '2027-02-13T23:60',
  '2027-03-28T02:30', '2027-10-31T02:30', '2000-02-29T12:00', '2100-02-29T12:00', '2027-02-13', '1900-01-01', '2199-12-31', '0001-01-01', '9999-12-31', '2100-02-29', '2024-02-29', '2027', '2027-13', '1900', '2199-12', '0000', '9999', '2027-02-13T18:30:00Z', '2027-02-13T18:30+01:00', '13/02/2027',
  '1970-01-01T00:00:00.000Z', '0020-03-01T10:00:00.000Z', '9999-12-31T23:59:59.999Z', '+275760-09-13T00:00:00.000Z', '-271821-04-20T00:00:00.000Z', 'infinity', '-infinity', 'now', 'epoch', '294277-01-01',
  // Zones, countries, languages, currencies.
  'Europe/Paris', 'europe/paris', 'Europe/Nowhere', 'Asia/Kathmandu', 'asia/kolkata', 'Pacific/Kiritimati', 'Africa/Monrovia', 'UTC', 'Etc/GMT+5', '+01:00', 'EST5EDT', 'CET', 'Factory', 'posixrules', 'FR', 'be', 'BE', '??', 'ZZ', 'XX', 'UK', 'F', 'FRA', 'fr-FR', 'xx-yy-zz-11', 'fsl', 'EUR', 'eur', 'E€R', 'XXX',
  // Ways to reach somebody.
  'https://exemple.org/', 'http://exemple.org', 'javascript:alert(1)', 'https://', 'https://%', 'http://[::1', 'https://user:pass@exemple.org:99999/', 'https://exemple.org/\ud800', 'HTTPS://EXEMPLE.ORG/é?q=«»#x', 'ftp://exemple.org', 'mailto:a@b.example', '//exemple.org', 'https://münchen.example', 'https://a.example/' + 'y'.repeat(1_900),
  'nobody@cast.example', 'a@b', '@', '04 65 71 12 34', '+33 (0)4 65 71 12 34', '3939', 'W691234567', '12345678901234',
]

export const strangeNumbers: readonly number[] = [
  0, 1, 5, 120, -0, -1, 0.5, 1.005, 1e-7, 1e-300, 5e-324, -1e-320, 89.999999, 90, -90, 90.0000001, 180, -180, 181, 45.12345678901234, 999_999_999, 1_000_000_000, 2_147_483_647, 2_147_483_648, -2_147_483_648, -2_147_483_649, Number.MAX_SAFE_INTEGER, 1e21, 1e308, Number.MAX_VALUE,
  Infinity, -Infinity, NaN,
]

/** What is of no form at all. */
export const strangeThings: readonly unknown[] = [null, undefined, true, false, 0, 1, '', 'x', '0', [], [[]], [null], {}, { id: 'x' }, { fr: 'x' }, { toString: 'x' }, { length: 3 }, [undefined], JSON.parse('{"__proto__":{"polluted":true}}')]

// What does not compress: an index holds less than three kilobytes of it.
function noise(length: number): string {
  let state = 20_250_118
  return Array.from({ length }, () => String.fromCharCode(0x4e00 + ((state = (state * 48_271) % 2_147_483_647) % 20_000))).join('')
}
