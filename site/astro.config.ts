import { fileURLToPath } from 'node:url';
import { defineConfig } from 'astro/config';

const projectRoot = fileURLToPath(new URL('..', import.meta.url));

export default defineConfig({
  output: 'static',
  trailingSlash: 'always',
  // Styles inside the page: pages also read well from a folder, without a server.
  build: { inlineStylesheets: 'always' },
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
      // Another register than the folder incidents: the tests build several.
      __REGISTER_FOLDER__: JSON.stringify(process.env['REGISTER_MAP'] ?? `${projectRoot}incidents`),
    },
  },
});
