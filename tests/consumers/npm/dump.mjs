// Reads an export with a library of JavaScript and prints as JSON what it found: node dump.mjs LIBRARIES READER FILE.
// LIBRARIES is the folder that ./install filled; READER is jsonld (triples), or graphml or gexf (graphology, which Gephi
// Lite reads with).
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {resolve} from 'node:path';

const [libraries, reader, file] = process.argv.slice(2);
const require = createRequire(resolve(libraries, 'package.json'));
const text = readFileSync(file, 'utf8');

function refuse() {
  throw new Error('the reader asked for the network');
}

async function triples() {
  const jsonld = require('jsonld');
  // safe: what would be dropped in silence is an error.
  const quads = await jsonld.toRDF(JSON.parse(text), {safe: true, documentLoader: refuse});
  const kinds = {NamedNode: 'iri', BlankNode: 'blank', Literal: 'literal'};
  const term = (one) => [kinds[one.termType], one.value, one.datatype ? one.datatype.value : ''];
  return quads.map((quad) => [term(quad.subject), term(quad.predicate), term(quad.object)]);
}

function graph(format) {
  // graphology asks the browser for these.
  const {window} = new (require('jsdom').JSDOM)();
  for (const name of ['DOMParser', 'Document', 'XMLSerializer']) globalThis[name] = window[name];
  const {MultiGraph} = require('graphology');
  return require(`graphology-${format}/browser`).parse(MultiGraph, text);
}

function described(one) {
  return {
    nodes: one.mapNodes((id, attributes) => ({id, attributes})),
    edges: one.mapEdges((id, attributes, source, target) => (
      {id, source, target, directed: one.isDirected(id), attributes})),
  };
}

process.stdout.write(JSON.stringify(reader === 'jsonld' ? await triples() : described(graph(reader))));
