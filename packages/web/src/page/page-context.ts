import type { Actor, RegistryFace } from '@pasport/api';
import type { Language, Text } from '@pasport/model';

/** What every page knows of the request that it answers. */
export interface PageContext {
  readonly language: Language;
  /** Path and query as asked, without the choice of a language. */
  readonly url: string;
  readonly actor: Actor;
  /** Token that forms send back; undefined for those who are not signed in. */
  readonly csrf?: string;
  /** Name of the registry and the message that it has for everybody. */
  readonly face: RegistryFace;
  /** Notifications that the person has not read. */
  readonly unread: number;
  /** Name of the person who is signed in. */
  readonly person?: string;
  /** Address of an asset, e.g. `pasport.css`. */
  readonly asset: (name: string) => string;
  /** A text of the program in the language of the page. */
  readonly say: (text: Text) => string;
}
