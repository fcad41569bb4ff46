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
        // In a folder "self" is nobody; a browser lets no page of a server load from a folder.
        "img-src 'self' data: file:",
        "font-src 'self' data: file:",
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
      __WERKMAP__: JSON.stringify(''),
      __REGISTER_FOLDER__: JSON.stringify(`${projectRoot}incidents`),
    },
  },
});
