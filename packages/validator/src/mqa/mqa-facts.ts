/** An address and the answer to an HTTP HEAD of it; without `status` nobody has asked yet. */
export interface MqaAddress {
  readonly url: string;
  readonly status?: number | undefined;
}

/** A distribution as its DCAT-AP record states it; IRIs as in the record. */
export interface MqaDistribution {
  readonly accessUrls: readonly MqaAddress[];
  readonly downloadUrls: readonly MqaAddress[];
  readonly format?: string | undefined;
  readonly mediaType?: string | undefined;
  readonly licence?: string | undefined;
  readonly rights?: string | undefined;
  readonly byteSize?: number | undefined;
  readonly issued?: string | undefined;
  readonly modified?: string | undefined;
  /** Place in the passport, RFC 6901; returned with what is missing. */
  readonly pointer?: string | undefined;
}

/** A dataset as its DCAT-AP record states it; IRIs as in the record. */
export interface MqaFacts {
  readonly keywords: readonly string[];
  readonly themes: readonly string[];
  readonly hasSpatial: boolean;
  readonly hasTemporal: boolean;
  readonly hasContactPoint: boolean;
  readonly hasPublisher: boolean;
  readonly accessRights?: string | undefined;
  readonly issued?: string | undefined;
  readonly modified?: string | undefined;
  /** Does the record conform to the SHACL shapes of DCAT-AP? Left out, nobody knows. */
  readonly conformsToDcatAp?: boolean | undefined;
  readonly distributions: readonly MqaDistribution[];
}
