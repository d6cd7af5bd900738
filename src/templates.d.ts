/** Templates are imported as text; the build and the tests both read them so. */
declare module '*.yml' {
  const text: string
  export default text
}
declare module '*.css' {
  const text: string
  export default text
}
declare module '*.html' {
  const text: string
  export default text
}
declare module '*.page.js' {
  const text: string
  export default text
}
declare module '*.typ' {
  const text: string
  export default text
}

/** Fonts, and the program that draws a chart as pixels, are imported as bytes. */
declare module '*.ttf' {
  const bytes: Uint8Array
  export default bytes
}
declare module '*.woff2' {
  const bytes: Uint8Array
  export default bytes
}
declare module '*.wasm' {
  const bytes: Uint8Array
  export default bytes
}
