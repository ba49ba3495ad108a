/**
 * Finds a file that comes with the package, in its folder `assets`: from the sources, and from what is made of them.
 */
export function assetUrl(name: string): URL {
  const root = import.meta.url.replace(/(.*)\/(?:src|dist|lib)\/.*/, '$1/')
  return new URL(`assets/${name}`, root)
}
