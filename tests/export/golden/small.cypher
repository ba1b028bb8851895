CREATE CONSTRAINT entente_uid IF NOT EXISTS FOR (n:Entity) REQUIRE n.uid IS UNIQUE;
UNWIND [
{uid: 'mao-zedong', name: 'Mao Zedong', same_as: 'http://www.wikidata.org/entity/Q5816', aliases: ['Mao'], mentions: 3},
{uid: 'joseph-stalin', name: 'Joseph Stalin', aliases: [], mentions: 2}
] AS row
MERGE (n:Entity {uid: row.uid}) SET n:Person, n += row;
UNWIND [
{uid: 'moscow', name: 'Moscow', aliases: [], mentions: 1}
] AS row
MERGE (n:Entity {uid: row.uid}) SET n:City, n += row;
UNWIND [
{uid: 'the-pact', name: 'The pact', aliases: [], mentions: 1, facts: ['broke up']}
] AS row
MERGE (n:Entity {uid: row.uid}) SET n:Work, n += row;
UNWIND [
{source: 'mao-zedong', target: 'joseph-stalin', uid: 'mao-zedong--ask--joseph-stalin', props: {label: 'asked', lemma: 'ask', class: 'REQUEST', polarity: 'affirmed', asserted: true, weight: 1.0, confidence: 0.94, times: ['1949-12-16'], documents: ['moscow.txt'], evidence: ['Mao asked Stalin for help.']}}
] AS row
MATCH (a:Entity {uid: row.source}) MATCH (b:Entity {uid: row.target})
MERGE (a)-[r:ASK {uid: row.uid}]->(b) SET r += row.props;
UNWIND [
{source: 'joseph-stalin', target: 'mao-zedong', uid: 'joseph-stalin--not-refuse--mao-zedong', props: {label: 'did not refuse', lemma: 'refuse', class: 'REJECT', polarity: 'negated', asserted: true, weight: 1.0, confidence: 0.5, times: [], documents: ['moscow.txt'], evidence: ['Stalin did not refuse, TASS reported.']}}
] AS row
MATCH (a:Entity {uid: row.source}) MATCH (b:Entity {uid: row.target})
MERGE (a)-[r:NOT_REFUSE {uid: row.uid}]->(b) SET r += row.props;
UNWIND [
{source: 'mao-zedong', target: 'moscow', uid: 'mao-zedong--visit--moscow', props: {label: 'may visit', lemma: 'visit', class: 'CONSULT', polarity: 'affirmed', asserted: false, weight: 1.0, confidence: 1.0, times: [], documents: ['moscow.txt'], evidence: ['Mao may visit Moscow.']}}
] AS row
MATCH (a:Entity {uid: row.source}) MATCH (b:Entity {uid: row.target})
MERGE (a)-[r:VISIT {uid: row.uid}]->(b) SET r += row.props;
