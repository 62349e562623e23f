import react from '@vitejs/plugin-react'
import optimizeLocales from '@react-aria/optimize-locales-plugin'
import { defineConfig } from 'vitest/config'
import { compress } from './tools/compress.mjs'
import { pdfParts } from './tools/pdf.mjs'
import { preload } from './tools/preload.mjs'
import { words } from './tools/words.mjs'

const lists = preload()
const server = process.env.MADANG_SERVER ?? 'http://127.0.0.1:8000'

export default defineConfig({
  plugins: [
    words(),
    { ...optimizeLocales.vite({ locales: ['ko-KR', 'en-US'] }), enforce: 'pre' },
    react(),
    pdfParts(),
    lists,
    compress(),
  ],
  build: {
    target: 'es2022',
    manifest: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false, resolveDependencies: lists.resolve },
    rollupOptions: { input: ['index.html', 'hwp.html'] },
    chunkSizeWarningLimit: 600,
  },
  server: {
    host: '127.0.0.1',
    fs: { allow: ['..'] },
    proxy: { '/api': server, '/ws': { target: server, ws: true }, '/collab': { target: server, ws: true } },
  },
  test: { environment: 'happy-dom', include: ['src/**/*.test.{ts,tsx}'] },
})
