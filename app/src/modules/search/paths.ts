/** The search page, with what is looked for. */
export const searchPath = (words = '', kind = ''): string => {
  const asked = new URLSearchParams({ ...(words && { q: words }), ...(kind && { kind }) })
  return asked.size > 0 ? `/search?${asked}` : '/search'
}
