/**
 * A block of data for search engines. It is not run, so the content security policy leaves it alone. The text of a
 * script is not unescaped by browsers: what could end it or begin a comment is written in escapes of JSON instead.
 */
export function JsonLd({ data }: { readonly data: unknown }) {
  const json = JSON.stringify(data).replaceAll(/[<>&\u2028\u2029]/gu, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />;
}
