import type {Publication} from "../../model/publication.js";
import {inBoth, toXml, type XmlElement, xml} from "../../write/xml.js";
import {findAddress, findEmail, findLicence, locate, sectionOf, TABLES_PAGE} from "./address.js";
import type {PublishedData, SiteData} from "./published-data.js";
import type {PublishedFile} from "./published-file.js";
import {toPurposeConcepts} from "./purpose-concepts.js";

/** Where the catalogue stands in the site: a fixed address, which a data portal harvests. */
export const CATALOGUE = "catalog.rdf";

const NAMESPACES = {
  "xmlns:rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
  "xmlns:dcat": "http://www.w3.org/ns/dcat#",
  "xmlns:dcterms": "http://purl.org/dc/terms/",
  "xmlns:foaf": "http://xmlns.com/foaf/0.1/",
  "xmlns:skos": "http://www.w3.org/2004/02/skos/core#",
  "xmlns:spdx": "http://spdx.org/rdf/terms#",
  "xmlns:vcard": "http://www.w3.org/2006/vcard/ns#"
};
const AUTHORITY = "http://publications.europa.eu/resource/authority";
const XSD = "http://www.w3.org/2001/XMLSchema#";
const LANGUAGES = ["SWE", "ENG"];
const THEMES = ["JUST", "SOCI"];
const ISO_COUNTRY = /^[A-Z]{3}$/;
const EU = `${AUTHORITY}/corporate-body/EURUN`;
/** The profile asks for this licence of every catalogue; it is about the descriptions, not about the data. */
const CATALOGUE_LICENCE = "http://creativecommons.org/publicdomain/zero/1.0/";

/**
 * The catalogue of the site's data in RDF/XML, by DCAT-AP-SE 3: the catalogue, its publisher and contact, a dataset for each table and
 * each protected collection, a distribution for each form, and the purposes as concepts with what they are mapped to. Without an address
 * of the site all of its addresses are relative to the catalogue; without an e-mail address or a licence these are left out.
 * @param files the downloads by dataset, those of the whole first
 */
export function toCatalogue(site: SiteData, files: ReadonlyMap<string, readonly PublishedFile[]>): string {
  const {publication, data} = site;
  return toXml(
    xml(
      "rdf:RDF",
      NAMESPACES,
      toCatalog(publication, data),
      toPublisher(publication),
      toContact(publication),
      ...data.map((one) => toDataset(one, publication, files.get(one.name) ?? [])),
      ...toPurposeConcepts(site, (id) => about(publication, id))
    )
  );
}

function toCatalog(publication: Publication, data: readonly PublishedData[]): XmlElement {
  const address = findAddress(publication);
  return xml(
    "dcat:Catalog",
    {"rdf:about": about(publication, "catalog")},
    ...inBoth("dcterms:title", publication.title),
    ...inBoth("dcterms:description", publication.subtitle),
    resource("dcterms:publisher", about(publication, "publisher")),
    publication.placeholder ? undefined : resource("dcterms:license", CATALOGUE_LICENCE),
    address === undefined ? undefined : resource("foaf:homepage", address),
    ...LANGUAGES.map((code) => resource("dcterms:language", `${AUTHORITY}/language/${code}`)),
    publication.released === undefined ? undefined : typed("dcterms:issued", "date", publication.released),
    resource("dcat:themeTaxonomy", `${AUTHORITY}/data-theme`),
    ...data.map(({name}) => resource("dcat:dataset", about(publication, `dataset-${name}`)))
  );
}

function toPublisher(publication: Publication): XmlElement {
  return xml(
    "foaf:Agent",
    {"rdf:about": about(publication, "publisher")},
    ...inBoth("foaf:name", publication.publisher)
  );
}

function toContact(publication: Publication): XmlElement {
  const email = findEmail(publication);
  return xml(
    "vcard:Organization",
    {"rdf:about": about(publication, "contact")},
    xml("vcard:fn", {}, publication.contact.name),
    email === undefined ? undefined : resource("vcard:hasEmail", `mailto:${email}`)
  );
}

function toDataset(data: PublishedData, publication: Publication, files: readonly PublishedFile[]): XmlElement {
  const {name, title, description, keywords, days, areas, purposes, provenance, folder} = data;
  return xml(
    "dcat:Dataset",
    {"rdf:about": about(publication, `dataset-${name}`)},
    ...inBoth("dcterms:title", title),
    ...inBoth("dcterms:description", description),
    xml("dcterms:identifier", {}, name),
    resource("dcterms:publisher", about(publication, "publisher")),
    resource("dcat:contactPoint", about(publication, "contact")),
    ...keywords.flatMap((keyword) => inBoth("dcat:keyword", keyword)),
    ...THEMES.map((code) => resource("dcat:theme", `${AUTHORITY}/data-theme/${code}`)),
    resource("dcterms:accessRights", `${AUTHORITY}/access-right/PUBLIC`),
    ...LANGUAGES.map((code) => resource("dcterms:language", `${AUTHORITY}/language/${code}`)),
    publication.released === undefined ? undefined : typed("dcterms:issued", "date", publication.released),
    ...(days ? [toPeriod(days)] : []),
    ...areas
      .map((code) => resource("dcterms:spatial", ISO_COUNTRY.test(code) ? `${AUTHORITY}/country/${code}` : EU))
      .filter(isFirst),
    ...purposes.map((code) => resource("dcterms:subject", about(publication, `purpose-${code}`))),
    xml("dcterms:provenance", {}, xml("dcterms:ProvenanceStatement", {}, ...inBoth("dcterms:description", provenance))),
    resource("dcat:landingPage", locate(publication, `${TABLES_PAGE.sv}#${sectionOf(data)}`)),
    resource("foaf:page", locate(publication, `${folder}/${folder === "data" ? `${name}.` : ""}datapackage.json`)),
    ...files.map((file) => toDistribution(file, publication))
  );
}

function toPeriod({from, to}: NonNullable<PublishedData["days"]>): XmlElement {
  const period = xml(
    "dcterms:PeriodOfTime",
    {},
    typed("dcat:startDate", "date", from),
    typed("dcat:endDate", "date", to)
  );
  return xml("dcterms:temporal", {}, period);
}

function toDistribution({path, bytes, sha256, form, mediaType}: PublishedFile, publication: Publication): XmlElement {
  const licence = findLicence(publication);
  const address = locate(publication, path);
  const distribution = xml(
    "dcat:Distribution",
    {"rdf:about": about(publication, `file-${path.replace(/^data\//, "").replace(/[/.]/g, "-")}`)},
    xml("dcterms:title", {}, form),
    resource("dcat:accessURL", address),
    resource("dcat:downloadURL", address),
    xml("dcterms:format", {}, mediaType),
    resource("dcat:mediaType", `http://www.iana.org/assignments/media-types/${mediaType}`),
    typed("dcat:byteSize", "nonNegativeInteger", String(bytes)),
    xml("spdx:checksum", {}, toChecksum(sha256)),
    licence === undefined ? undefined : resource("dcterms:license", licence)
  );
  return xml("dcat:distribution", {}, distribution);
}

function toChecksum(sha256: string): XmlElement {
  return xml(
    "spdx:Checksum",
    {},
    resource("spdx:algorithm", "http://spdx.org/rdf/terms#checksumAlgorithm_sha256"),
    typed("spdx:checksumValue", "hexBinary", sha256)
  );
}

/** The address of something that the catalogue describes. */
function about(publication: Publication, id: string): string {
  return locate(publication, `${CATALOGUE}#${id}`);
}

function resource(name: string, address: string): XmlElement {
  return xml(name, {"rdf:resource": address});
}

function typed(name: string, type: string, value: string): XmlElement {
  return xml(name, {"rdf:datatype": `${XSD}${type}`}, value);
}

function isFirst(element: XmlElement, index: number, all: readonly XmlElement[]): boolean {
  const address = element.attributes["rdf:resource"];
  return all.findIndex(({attributes}) => attributes["rdf:resource"] === address) === index;
}
