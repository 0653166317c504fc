import { Contact } from '@/blocks/contact/Contact'
import type { FormModel } from '@/blocks/form/FormModel'
import { FormView } from '@/blocks/form/FormView'
import { PageHead } from '../parts/PageHead'
import type { SiteData } from '../SiteData'

/** How to reach the business; with the tenant's contact form when it has one. */
export const ContactPage = ({ site, form, base }: { site: SiteData; form: FormModel | undefined; base: string }) => (
  <div className="contact-page">
    <PageHead title="Contact" text={site.tagline} />
    <Contact block={{ blockType: 'contact', heading: 'Where and when', place: site.place, showHours: true, showMap: true }} context={{ base, surface: 'page' }} />
    {form && (
      <section className="block block-form">
        <div className="block-inner">
          <header className="block-head">
            <h2 className="block-title">{form.title}</h2>
            {form.intro && <p className="block-text">{form.intro}</p>}
          </header>
          <div className="block-body">
            <FormView form={form} base={base} />
          </div>
        </div>
      </section>
    )}
  </div>
)
