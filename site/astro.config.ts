import { fileURLToPath } from 'node:url';
import { defineConfig } from 'astro/config';

const projectRoot = fileURLToPath(new URL('..', import.meta.url));

export default defineConfig({
  output: 'static',
  // Files that link to files, styles inside the page: the site works from a folder too, without a server.
  build: { format: 'file', inlineStylesheets: 'always' },
  // Highlighting would need inline styles, which the policy below refuses.
  markdown: { syntaxHighlight: false },
  // Nothing from elsewhere may load, and no script runs that is not ours.
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self'",
        "font-src 'self' data:",
        "base-uri 'none'",
        "form-action 'none'",
      ],
    },
  },
  devToolbar: { enabled: false },
  vite: {
    define: {
      __PROJECT_ROOT__: JSON.stringify(projectRoot),
      __BOUW__: JSON.stringify('intern'),
      __REGISTER_FOLDER__: JSON.stringify(`${projectRoot}incidents`),
    },
  },
});
