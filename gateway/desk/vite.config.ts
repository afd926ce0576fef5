import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { schemaPlugin } from './schema-plugin.ts';

const out = join(import.meta.dirname, 'dist');

/** Beside each file what it is compressed, once and well, instead of at each request. */
const compressed = (): Plugin => ({
  name: 'compressed',
  closeBundle: () => {
    for (const name of readdirSync(join(out, 'assets'))) {
      const text = readFileSync(join(out, 'assets', name));
      writeFileSync(join(out, 'assets', `${name}.br`), brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }));
    }
  },
});

export default defineConfig({
  root: import.meta.dirname,
  base: '/desk/',
  html: { cspNonce: '%NONCE%' },
  plugins: [react(), schemaPlugin(), compressed()],
  resolve: { dedupe: ['react', 'react-dom'] },
  build: {
    ...{ outDir: out, emptyOutDir: true, modulePreload: { polyfill: false }, assetsInlineLimit: 0, chunkSizeWarningLimit: 2_000 },
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'library', test: /node_modules[\\/](antd|@ant-design|@rc-component|rc-|dayjs|@babel|@emotion)/ },
            { name: 'charts', test: /node_modules[\\/](echarts|zrender|tslib)/ },
            { name: 'base', test: /node_modules/ },
            { name: 'own', tags: ['$initial'] },
            { name: 'pages', test: /desk[\\/]src[\\/](?!records[\\/]chart)|virtual:rec/ },
          ],
        },
      },
    },
  },
});
