import type { Locale } from 'lookerts/4.0'

/** The languages that the pages can be in. */
const codes = words(`en cs_CZ da_DK de_DE es_ES fi_FI fr_CA fr_FR hi_IN it_IT ja_JP ko_KR lt_LT nb_NO nl_NL pl_PL
  pt_BR pt_PT ru_RU sv_SE th_TH tr_TR uk_UA zh_CN zh_TW`)

let known: Locale[] | undefined

/** Lists the locales, each with its name in English and in itself. */
export function localeList(): Locale[] {
  return (known ??= codes.map((code) => ({ code, english_name: nameOf(code, 'en'), native_name: nameOf(code, code) })))
}

function nameOf(code: string, language: string): string {
  const names = new Intl.DisplayNames([language.replace('_', '-')], { type: 'language' })
  return names.of(code.replace('_', '-')) ?? code
}

function words(text: string): string[] {
  return text.split(/\s+/)
}
