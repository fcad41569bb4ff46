import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

/** The workflow takes one thing of an event: the number of the proposal. Is it there, at every event it begins at? */

const json = (name: string): unknown => JSON.parse(readFileSync(`test/forge/webhooks/${name}`, 'utf8'));
const schema = json('schema.json') as { definitions: Record<string, object> };
const payloads = json('payloads.json') as Record<string, { pull_request: { number: number } }>;
const { on } = parse(readFileSync('.github/workflows/register.yml', 'utf8')) as {
  on: Record<string, { types?: string[] } | undefined>;
};

const ajv = new Ajv({ strict: false });
addFormats.default(ajv);
ajv.addSchema(schema);
const check = (definition: string) => ajv.compile({ $ref: `webhooks#/definitions/${definition}` });

describe('events', () => {
  const begins = ['pull_request', 'pull_request_review'].flatMap((event) =>
    (on[event]?.types ?? []).map((type) => `${event}$${type}`),
  );

  it.each(begins)('%s exists', (name) => {
    expect(Object.keys(schema.definitions)).toContain(name);
  });

  it.each(Object.entries(payloads))('%s: the example is right, and has the number', (name, payload) => {
    const valid = check(name.replace(' ', '$'));
    expect(valid(payload), JSON.stringify(valid.errors)).toBe(true);
    expect(payload.pull_request.number).toBeGreaterThan(0);
    const { pull_request: _, ...without } = payload;
    expect(valid(without)).toBe(false);
  });
});
