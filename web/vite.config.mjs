import react from '@vitejs/plugin-react'
import optimizeLocales from '@react-aria/optimize-locales-plugin'
import { defineConfig } from 'vitest/config'
import { compress } from './tools/compress.mjs'
import { pdfParts } from './tools/pdf.mjs'
import { words } from './tools/words.mjs'

/** The page that shows the whole kit exists only in this build, for the browser tests. */
const SHOWCASE = Boolean(process.env.MADANG_SHOWCASE)
const server = process.env.MADANG_SERVER ?? 'http://127.0.0.1:8000'

export default defineConfig({
  plugins: [
    words(),
    { ...optimizeLocales.vite({ locales: ['ko-KR', 'en-US'] }), enforce: 'pre' },
    react(),
    pdfParts(),
    compress(),
  ],
  build: {
    target: 'es2022',
    manifest: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rollupOptions: {
      input: SHOWCASE
        ? ['index.html', 'hwp.html', 'tests/browser/showcase.html']
        : ['index.html', 'hwp.html'],
    },
    outDir: SHOWCASE ? 'dist-showcase' : 'dist',
    chunkSizeWarningLimit: 600,
  },
  server: {
    host: '127.0.0.1',
    fs: { allow: ['..'] },
    proxy: { '/api': server, '/ws': { target: server, ws: true }, '/collab': { target: server, ws: true } },
  },
  test: { environment: 'happy-dom', include: ['src/**/*.test.{ts,tsx}', 'tests/**/*.test.{ts,tsx}'] },
})
