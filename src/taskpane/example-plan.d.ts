/** The example plan as text, inside a script: the pane may fetch nothing. */
declare module 'example-plan?source' {
  const text: string;
  export default text;
}
