import type { Position } from '../../report.ts';

/** Why a description in YAML cannot be read; lines and characters from 1. */
export interface YamlFault {
  readonly row: number;
  readonly column: number;
}

/** One operation: a method of a path. */
interface ApiOperation {
  readonly position: Position;
  readonly hasResponses: boolean;
  readonly isDescribed: boolean;
}

/** An address at which the interface answers, variables replaced by their defaults. */
interface ApiServer {
  readonly position: Position;
  readonly url: string;
}

/** A description of an interface (OpenAPI 3, Swagger 2) as the checks see it. */
export interface ApiFacts {
  readonly yamlFault?: YamlFault;
  /** What it says of its version: `3.1.0`, `2.0` of Swagger. */
  readonly version?: string;
  readonly hasTitle: boolean;
  readonly hasVersion: boolean;
  readonly hasDescription: boolean;
  readonly hasTerms: boolean;
  readonly hasContact: boolean;
  readonly operations: readonly ApiOperation[];
  readonly servers: readonly ApiServer[];
  /** References inside of the description, and those that lead nowhere. */
  readonly references: number;
  readonly broken: readonly Position[];
}
