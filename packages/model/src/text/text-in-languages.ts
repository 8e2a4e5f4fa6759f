/** A text of the program itself: always in both languages of the user interface. */
export interface Text {
  readonly cs: string;
  readonly en: string;
}

/** Languages of the user interface; Czech is the default. */
export type Language = keyof Text;
