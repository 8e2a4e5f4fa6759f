import type { Text } from '@pasport/model';

/** A part of a help page. */
interface ArticleSection {
  readonly id: string;
  readonly title: Text;
  readonly paragraphs?: readonly Text[];
  /** What to do, in this order. */
  readonly steps?: readonly Text[];
  readonly links?: readonly { readonly href: string; readonly title: Text }[];
}

/** A page of help as data. */
export interface Article {
  readonly path: string;
  readonly title: Text;
  readonly lead: Text;
  readonly sections: readonly ArticleSection[];
}
