import { useMemo } from 'react'
import type { Upload } from '@/ui/composer/useAttachments'
import { uploadAsVisitor } from './client/uploadFile'

const tooEarly: Upload = () => Promise.reject(new Error('Please write a line first, then send your file.'))

/** How a visitor sends files, where the business takes them; they belong to a conversation that has begun. */
export const useUpload = (base: string, allowed: boolean, begun: boolean): Upload | undefined =>
  useMemo(() => (allowed ? (begun ? uploadAsVisitor(base) : tooEarly) : undefined), [base, allowed, begun])
