import { ShimmerEffect } from '@payloadcms/ui'

/** What stands in for a part of the dashboard while it is read. */
export const Skeleton = ({ title, boxes, height }: { title: string; boxes: number; height: number }) => (
  <section aria-busy="true" aria-label={`${title}, loading`} className="spaces-panel">
    <header className="spaces-panel__head">
      <h2>{title}</h2>
    </header>
    <div className="spaces-cards">
      {Array.from({ length: boxes }, (_, index) => (
        <div className="spaces-skeleton" key={index}>
          <ShimmerEffect height={height} />
        </div>
      ))}
    </div>
  </section>
)
