import sharp from 'sharp'
import { sampleSite } from '../../../../tests/support/feedSamples'
import { parseXml } from '../../../../tests/support/parseXml'
import { iconPng } from './iconPng'
import { iconSvg } from './iconSvg'
import { logoMark } from './logoMark'

const lettering = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 50"><text x="4" y="30">Fish</text></svg>'

describe('the icon of a site', () => {
  it('is the square sign at the start of the logo', () => {
    const icon = parseXml(iconSvg(sampleSite()))
    expect(icon.attributes.viewBox).toBe('0 0 50 50')
    expect(icon.children.map(({ name }) => name)).toEqual(['style', 'circle'])
  })

  it('is the first letter when the logo is lettering, or a picture took its place', () => {
    const { brand } = sampleSite()
    expect(logoMark(lettering)).toBeUndefined()
    expect(parseXml(iconSvg({ name: '<ish', brand: { ...brand, logoSvg: lettering } })).children[1]?.text).toBe('I')
    expect(parseXml(iconSvg({ name: '…', brand: { ...brand, logo: { src: '/media/x.png', width: 9, height: 9 } } })).children[1]?.text).toBe('•')
  })

  it('comes as PNG in the size asked for', async () => {
    expect(await sharp(await iconPng({ ...sampleSite(), side: 192 })).metadata()).toMatchObject({ format: 'png', width: 192, height: 192 })
  })
})
