import { xsdNamespace } from './is-xsd.ts';

/** Where schemas say that the schema of the namespace `xml` is. */
export const xmlNamespaceLocation = /^https?:\/\/www\.w3\.org\/(?:[\d/]*\/)?xml\.xsd$/u;

/**
 * Attributes that any document may have, as far as other schemas refer to them; nearly every large schema does.
 *
 * @see https://www.w3.org/XML/1998/namespace
 */
export const xmlNamespaceSchema = `<xs:schema xmlns:xs="${xsdNamespace}" targetNamespace="http://www.w3.org/XML/1998/namespace">
<xs:attribute name="lang"><xs:simpleType><xs:union memberTypes="xs:language"><xs:simpleType><xs:restriction base="xs:string"><xs:enumeration value=""/></xs:restriction></xs:simpleType></xs:union></xs:simpleType></xs:attribute>
<xs:attribute name="space"><xs:simpleType><xs:restriction base="xs:NCName"><xs:enumeration value="default"/><xs:enumeration value="preserve"/></xs:restriction></xs:simpleType></xs:attribute>
<xs:attribute name="base" type="xs:anyURI"/>
<xs:attribute name="id" type="xs:ID"/>
<xs:attributeGroup name="specialAttrs"><xs:attribute ref="xml:base"/><xs:attribute ref="xml:lang"/><xs:attribute ref="xml:space"/><xs:attribute ref="xml:id"/></xs:attributeGroup>
</xs:schema>`;
