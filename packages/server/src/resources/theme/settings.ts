import type { ThemeSettings } from 'lookerts/4.0'
import type { FieldProblem } from '../../errors.ts'
import type { Given } from '../../families/family.ts'

/** What the theme is like that every server begins with; others copy from the default what they do not say. */
export const standardSettings: ThemeSettings = {
  background_color: '#f6f8fa',
  base_font_size: null,
  border_radius: '4px',
  box_shadow: 'none',
  center_dashboard_title: false,
  color_collection_id: '',
  column_gap_size: '8px',
  dashboard_title_font_size: '28px',
  font_color: null,
  font_family: 'Roboto, Arial, sans-serif',
  font_source: null,
  info_button_color: '#0087e1',
  page_margin_bottom: '16px',
  page_margin_sides: '16px',
  page_margin_top: '16px',
  primary_button_color: '#6c43e0',
  row_gap_size: '8px',
  show_dashboard_header: true,
  show_dashboard_menu: true,
  show_explore_actions_button: true,
  show_explore_header: true,
  show_explore_last_run: true,
  show_explore_run_stop_button: true,
  show_explore_timezone: true,
  show_explore_title: true,
  show_filters_bar: true,
  show_filters_toggle: true,
  show_last_updated_indicator: true,
  show_look_actions_button: true,
  show_look_header: true,
  show_look_last_run: true,
  show_look_run_stop_button: true,
  show_look_timezone: true,
  show_look_title: true,
  show_reload_data_icon: true,
  show_title: true,
  text_tile_background_color: '',
  text_tile_text_color: '#1c2125',
  tile_background_color: '#ffffff',
  tile_shadow: false,
  tile_text_color: '#3a4245',
  tile_title_alignment: 'center',
  tile_title_font_size: '16px',
  title_color: '#1c2125',
  warn_button_color: '#cc1f36'
}

/** Gives a problem for each setting that would be no such thing in a style sheet. Nothing set is fine everywhere. */
export function settingProblems(settings: Given): FieldProblem[] {
  return Object.entries(settings).flatMap(([field, value]) => {
    if (typeof value !== 'string' || value === '' || isRight(field, value)) return []
    return [{ field, code: 'invalid' as const, message: `'${field}' is not valid: ${value.slice(0, 40)}` }]
  })
}

const longestValue = 1000

function isRight(field: string, value: string): boolean {
  // None of what ends a declaration may stand anywhere: settings go into a style sheet.
  if (value.length > longestValue || /[;{}<>\\]/.test(value)) return false
  if (field.endsWith('_color')) return isColor(value)
  if (field === 'font_family') return /^[\w\s,'"-]+$/.test(value)
  if (field === 'font_source') return URL.canParse(value) && /^https?:/.test(value)
  if (field === 'tile_title_alignment') return ['left', 'center', 'right'].includes(value)
  return !/(_size|_radius|page_margin_\w+)$/.test(field) || /^\d{1,5}(\.\d{1,5})?(px|em|rem|pt|%)?$/.test(value)
}

/** Tells whether a text is a colour in a style sheet: `#1c2125`, `rgb(28, 33, 37)`, `navy`. */
export function isColor(text: string): boolean {
  if (text.length > 60) return false
  return /^#([\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})$/i.test(text) || /^((rgb|hsl)a?\([\d\s.,%/]+\)|[a-z]+)$/i.test(text)
}
