import { readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';

/**
 * GitHub's own description of its API as a judge: of every request whether GitHub knows it, of every answer of the
 * stand-in whether GitHub could have given it. Where the slice comes from: `../openapi/README.md`.
 */

type Schema = { readonly [name: string]: unknown };
interface Operation {
  readonly parameters?: readonly (Schema & { readonly $ref?: string })[];
  readonly requestBody?: { readonly content: Record<string, { readonly schema: Schema }> };
  readonly responses: Record<
    string,
    { readonly $ref?: string; readonly content?: Record<string, { readonly schema: Schema }> }
  >;
}
interface Description {
  readonly paths: Record<string, Record<string, Operation>>;
  readonly components: Record<string, Record<string, unknown>>;
}

/** JSON Schema knows no `nullable`. */
function withNull(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withNull);
  if (typeof value !== 'object' || value === null) return value;
  const { nullable, ...rest } = value as Schema;
  const inner = Object.fromEntries(Object.entries(rest).map(([name, each]) => [name, withNull(each)]));
  return nullable === true ? { anyOf: [{ type: 'null' }, inner] } : inner;
}

const description = withNull(
  JSON.parse(readFileSync(new URL('../openapi/github.json', import.meta.url), 'utf8')),
) as Description;

const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: true });
addFormats.default(ajv);
ajv.addFormat('repo.nwo', true);
ajv.addSchema({ $id: 'gh', ...description });

const compiled = new Map<string, ValidateFunction>();

function validator(pointer: string): ValidateFunction {
  const known = compiled.get(pointer);
  if (known) return known;
  const made = ajv.compile({ $ref: `gh#${pointer}` });
  compiled.set(pointer, made);
  return made;
}

const at = (...names: readonly string[]) =>
  names.map((name) => `/${encodeURIComponent(name.replaceAll('~', '~0').replaceAll('/', '~1'))}`).join('');

/** A call that the description knows. */
export interface Known {
  readonly route: string;
  readonly path: string;
  readonly method: string;
  readonly parameters: Readonly<Record<string, string>>;
}

/** Finds the call; nothing when GitHub knows no such call. */
export function findCall(method: string, pathname: string): Known | undefined {
  const parts = pathname.split('/');
  for (const [path, methods] of Object.entries(description.paths)) {
    const names = path.split('/');
    if (names.length !== parts.length || !methods[method.toLowerCase()]) continue;
    const parameters: Record<string, string> = {};
    const fits = names.every((name, index) => {
      const part = parts[index] ?? '';
      if (!name.startsWith('{')) return name === part;
      parameters[name.slice(1, -1)] = decodeURIComponent(part);
      return true;
    });
    if (fits) return { route: `${method} ${path}`, path, method: method.toLowerCase(), parameters };
  }
  return undefined;
}

function resolve<T>(value: T & { readonly $ref?: string }): T {
  if (value.$ref === undefined) return value;
  const [, , kind = '', name = ''] = value.$ref.split('/');
  return description.components[kind]?.[name] as T;
}

/** What is wrong with a request; empty when GitHub takes it. */
export function problemsOfRequest({ path, method }: Known, query: URLSearchParams, body: unknown): string[] {
  const operation = description.paths[path]?.[method];
  const known = (operation?.parameters ?? [])
    .map((each) => resolve(each))
    .filter((each) => each['in'] === 'query');
  const strange = [...query.keys()].filter((name) => !known.some((each) => each['name'] === name));
  if (!operation?.requestBody) return [...strange, ...(body === undefined ? [] : ['no body is expected'])];
  const check = validator(at('paths', path, method, 'requestBody', 'content', 'application/json', 'schema'));
  return [...strange, ...(check(body) ? [] : [ajv.errorsText(check.errors)])];
}

/** What is wrong with an answer; empty when GitHub could have given it. */
export function problemsOfAnswer({ path, method }: Known, status: number, body: unknown): string[] {
  const answer = description.paths[path]?.[method]?.responses[String(status)];
  if (!answer) return [`${status} is no answer to ${method} ${path}`];
  if (answer.$ref !== undefined || !answer.content) return [];
  const check = validator(
    at('paths', path, method, 'responses', String(status), 'content', 'application/json', 'schema'),
  );
  return check(body) ? [] : [ajv.errorsText(check.errors)];
}

/** Checks a body that is sent to a call by hand, such as a ruleset. */
export const problemsOfBody = (call: string, body: unknown): string[] => {
  const [method = '', path = ''] = call.split(' ');
  return problemsOfRequest(
    { route: call, path, method: method.toLowerCase(), parameters: {} },
    new URLSearchParams(),
    body,
  );
};

/** A smallest answer of this form, to put what matters into. */
export function sample(path: string, method: string, status: number): unknown {
  const content = description.paths[path]?.[method]?.responses[String(status)]?.content;
  return sampleOf(content?.['application/json']?.schema ?? {});
}

/** A smallest value of a component. */
export const sampleComponent = (name: string): unknown => sampleOf({ $ref: `#/components/schemas/${name}` });

function sampleOf(given: Schema): unknown {
  const schema = resolve(given as Schema & { $ref?: string }) as Schema;
  const choices = (schema['anyOf'] ?? schema['oneOf']) as readonly Schema[] | undefined;
  if (choices) return choices.some((each) => each['type'] === 'null') ? null : sampleOf(choices[0] ?? {});
  if (schema['allOf'])
    return Object.assign({}, ...(schema['allOf'] as readonly Schema[]).map((each) => sampleOf(each)));
  if (schema['enum']) return (schema['enum'] as readonly unknown[])[0];
  switch (schema['type']) {
    case 'string':
      return SAMPLES[String(schema['format'])] ?? 'x';
    case 'integer':
    case 'number':
      return 1;
    case 'boolean':
      return false;
    case 'array':
      return [];
    default: {
      const properties = (schema['properties'] ?? {}) as Record<string, Schema>;
      const required = (schema['required'] ?? []) as readonly string[];
      return Object.fromEntries(required.map((name) => [name, sampleOf(properties[name] ?? {})]));
    }
  }
}

const SAMPLES: Readonly<Record<string, string>> = {
  uri: 'https://github.com/x',
  'uri-template': 'https://github.com/x',
  'date-time': '2026-11-20T16:45:00Z',
  date: '2026-11-20',
  email: 'x@voorbeeld.example',
};
