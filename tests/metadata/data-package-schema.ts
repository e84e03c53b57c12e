const PATH = {
  type: "string",
  // Relative paths go down only, and name no scheme but http.
  pattern: "^((?=[^./~])(?!.*\\.\\./)(?!.*\\\\)(?!.*://).*|https?://.*)$"
};
const TITLED = {type: "object", minProperties: 1, properties: {title: {type: "string"}, path: PATH}};
const LABELLED = {
  type: "object",
  required: ["value", "label"],
  properties: {value: {type: "string"}, label: {type: "string", minLength: 1}}
};
const LICENCE = {
  type: "object",
  anyOf: [{required: ["name"]}, {required: ["path"]}],
  properties: {name: {type: "string", pattern: "^[-a-zA-Z0-9._]+$"}, path: PATH, title: {type: "string"}}
};
const FIELD = {
  type: "object",
  required: ["name", "type"],
  properties: {
    name: {type: "string", minLength: 1},
    // Of the types of the Table Schema, those that a table of the report can hold.
    type: {enum: ["string", "number", "integer"]},
    title: {type: "string", minLength: 1},
    categories: {type: "array", minItems: 1, items: LABELLED}
  },
  // Categories are for fields of strings and integers only.
  anyOf: [{not: {required: ["categories"]}}, {properties: {type: {enum: ["string", "integer"]}}}]
};
const SCHEMA = {
  type: "object",
  required: ["fields"],
  properties: {
    fields: {type: "array", minItems: 1, items: FIELD},
    missingValues: {type: "array", items: LABELLED},
    primaryKey: {type: "array", minItems: 1, items: {type: "string"}}
  }
};
const RESOURCE = {
  type: "object",
  required: ["name", "path", "format", "mediatype", "bytes", "hash"],
  properties: {
    name: {type: "string", minLength: 1},
    path: PATH,
    type: {const: "table"},
    bytes: {type: "integer", minimum: 0},
    // Data Resource: the algorithm stands before the value when it is not MD5.
    hash: {type: "string", pattern: "^sha256:[0-9a-f]{64}$"},
    sources: {type: "array", minItems: 1, items: TITLED},
    licenses: {type: "array", minItems: 1, items: LICENCE},
    schema: SCHEMA
  },
  anyOf: [{not: {properties: {format: {const: "csv"}}}}, {required: ["type", "title", "schema"]}]
};

/**
 * What Data Package v2 asks of a descriptor, as a JSON schema, and what the report asks besides (sizes, checksums, labelled missing
 * values). Written for these tests from the text of the standard: no package has the profile of version 2.
 */
export const DATA_PACKAGE = {
  type: "object",
  required: ["$schema", "name", "title", "version", "contributors", "resources"],
  properties: {
    $schema: {const: "https://datapackage.org/profiles/2.0/datapackage.json"},
    name: {type: "string", minLength: 1},
    title: {type: "string", minLength: 1},
    created: {type: "string", format: "date-time"},
    homepage: {type: "string", format: "uri"},
    contributors: {
      type: "array",
      minItems: 1,
      items: {
        type: "object",
        minProperties: 1,
        properties: {
          email: {type: "string", format: "email"},
          roles: {type: "array", minItems: 1, items: {type: "string"}}
        }
      }
    },
    keywords: {type: "array", minItems: 1, items: {type: "string"}},
    licenses: {type: "array", minItems: 1, items: LICENCE},
    resources: {type: "array", minItems: 1, items: RESOURCE}
  }
};
