/** Look of the start page: readable, light and dark, no font or picture from elsewhere. */
export const styleSheet = `:root { color-scheme: light dark; --text: #262626; --page: #fff; --link: #2362a2; --line: #686868; --soft: #f2f6fb; }
@media (prefers-color-scheme: dark) { :root { --text: #eee; --page: #16191d; --link: #8ec1f7; --line: #9a9a9a; --soft: #20262e; } }
* { box-sizing: border-box; }
body { margin: 0; font: 1.0625rem/1.55 system-ui, "Segoe UI", Roboto, sans-serif; color: var(--text); background: var(--page); }
header, main, footer { max-width: 46rem; margin: 0 auto; padding: 1rem; }
header { display: flex; justify-content: space-between; align-items: baseline; gap: 1rem; }
header strong { font-size: 1.25rem; }
h1 { font-size: 1.75rem; line-height: 1.25; margin: 1rem 0 .5rem; }
h2 { font-size: 1.25rem; margin: 2rem 0 .5rem; }
a { color: var(--link); }
a:focus-visible, input:focus-visible, button:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
form { display: flex; flex-wrap: wrap; gap: .5rem; align-items: end; margin: 1.5rem 0; padding: 1rem; background: var(--soft); border-radius: .5rem; }
label { flex: 1 1 100%; font-weight: 600; }
input { flex: 1 1 16rem; min-height: 2.75rem; padding: .25rem .75rem; font: inherit; color: inherit; background: var(--page); border: 1px solid var(--line); border-radius: .25rem; }
button { min-height: 2.75rem; padding: .25rem 1.25rem; font: inherit; font-weight: 600; color: var(--page); background: var(--link); border: 0; border-radius: .25rem; cursor: pointer; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .35rem 1rem; }
dd { margin: 0; }
@media (max-width: 30rem) { dl { grid-template-columns: 1fr; } dd { margin-bottom: .5rem; } }
#hint { flex: 1 1 100%; margin: 0; }
.skip { position: absolute; left: -100vw; }
.skip:focus { left: 1rem; }
`;
