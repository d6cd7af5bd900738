/** Templates are imported as text; the build and the tests both read them so. */
declare module '*.css' {
  const text: string
  export default text
}
declare module '*.html' {
  const text: string
  export default text
}
