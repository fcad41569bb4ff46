import { defineCollection } from 'astro:content';
import type { Loader } from 'astro/loaders';
import { glob } from 'astro/loaders';
import { z } from 'zod';
import { incident } from '../../schemas/incident.ts';
import { register } from './register.ts';

/** Loads incidents through the register's own reader: what the checker reads is what the site shows. */
const incidentLoader: Loader = {
  name: 'register',
  async load({ store, parseData, generateDigest }) {
    store.clear();
    if (__BOUW__ === 'open') return;
    for (const { path, value, body } of register().incidenten) {
      const data = await parseData({ id: value.id, data: value });
      store.set({ id: value.id, data, body, digest: generateDigest({ path, value, body }) });
    }
  },
};

const ontwerpbesluit = z.strictObject({
  titel: z.string(),
  status: z.enum(['voorgesteld', 'aanvaard', 'verworpen', 'vervangen']),
  uitvoering: z.enum(['niet', 'deels', 'geheel']),
  datum: z.string(),
});

export const collections = {
  incidenten: defineCollection({ loader: incidentLoader, schema: incident }),
  regels: defineCollection({
    loader: glob({ pattern: '*.md', base: './src/content/regels' }),
    schema: z.strictObject({ regel: z.string() }),
  }),
  ontwerpbesluiten: defineCollection({
    loader: glob({ pattern: '*.md', base: './src/content/ontwerpbesluiten' }),
    schema: ontwerpbesluit,
  }),
};
