import {readFileSync} from "node:fs";
import {join} from "node:path";
import {Readable} from "node:stream";
import {Parser, type Quad, Store} from "n3";
import SHACLValidator from "rdf-validate-shacl";
import {RdfXmlParser} from "rdfxml-streaming-parser";

/**
 * The statements of an RDF/XML document.
 * @param base the address that relative addresses are resolved against
 * @throws Error when it is no RDF/XML
 */
export function readRdf(text: string, base: string): Promise<Store> {
  return new Promise((resolve, reject) => {
    const store = new Store();
    const stream = Readable.from([text]).pipe(new RdfXmlParser({baseIRI: base}));
    stream.on("data", (quad: Quad) => store.addQuad(quad));
    stream.on("error", reject);
    stream.on("end", () => resolve(store));
  });
}

/** Everything that the shapes have to say against some statements, as `severity: message: about`, sorted, each once with how often. */
export async function validate(data: Store): Promise<Map<string, number>> {
  const shapes = new Store(new Parser().parse(readFileSync(join(import.meta.dirname, "dcat-ap-se.ttl"), "utf8")));
  const report = await new SHACLValidator(shapes).validate(data);
  const found = report.results.map(({severity, message}) => {
    const kind = severity?.value.split("#")[1];
    return `${kind}: ${message.map(({value}) => value).join("; ")}`;
  });
  return new Map([...new Set(found)].sort().map((one) => [one, found.filter((other) => other === one).length]));
}
