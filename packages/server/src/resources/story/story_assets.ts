/** What the pages of stories load: nothing. */
export function storyAssets(): { css: string; js: string } {
  return { css: '', js: '' }
}
