const words = (text: string): readonly string[] => text.trim().split(/\s+/)

/** First names, by the gender that the shop has on record. */
export const firstNames: Readonly<Record<'f' | 'm', readonly string[]>> = {
  f: words(`
    Ada Alice Amara Anna Beatriz Carla Chloe Clara Diana Elena Emma Fatima Freya Grace Hannah Ines Iris Jade Julia Keiko
    Laura Leila Lucy Maria Mei Mila Nadia Nina Olivia Paula Priya Rosa Ruth Sara Sofia Tess Uma Vera Yara Zoe`),
  m: words(`
    Adam Ahmed Alan Anton Ben Bruno Carlos Chen Daniel David Diego Eli Emil Felix Finn George Hugo Ivan Jack James Jonas
    Kofi Leo Liam Louis Lucas Marco Max Mateo Noah Omar Oscar Paul Rafael Sam Simon Theo Tom Victor Yusuf`)
}

export const lastNames: readonly string[] = words(`
  Adams Almeida Baker Becker Bell Bennett Braun Brooks Campos Carter Chan Clark Costa Cruz Davies Diaz Dubois Ellis Evans
  Fischer Ford Foster Garcia Gomez Gray Green Haas Hall Harris Hill Hughes Hunt Jensen Jones Kaur Keller Khan Kim King
  Klein Lang Laurent Lee Lewis Lima Lopez Martin Mason Meyer Mills Moore Moreau Murphy Nguyen Novak Ortiz Owens Park
  Patel Perez Price Reed Reyes Roche Rossi Roy Santos Sato Shah Silva Singh Smith Sousa Stone Tanaka Torres Turner Vogel
  Wagner Walker Ward Weber West White Wood Wright Young`)

export const streets: readonly string[] = words(`
  Acacia Birch Bridge Castle Cedar Chapel Cherry Church Elm Garden Harbour High Hill Lake Lincoln Linden Main Maple
  Market Meadow Mill Oak Orchard Park Pine River School Station Sunset Union Victoria Walnut Willow`)
