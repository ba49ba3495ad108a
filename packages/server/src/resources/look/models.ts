/** A model as content shows it: its name, and a label made of it. */
export function modelAnswer(model: string | undefined): object | null {
  if (model === undefined || model === '') return null
  const words = model.replace(/[_:]+/g, ' ').trim()
  return { id: model, label: words.replace(/\b\p{L}/gu, (letter) => letter.toUpperCase()) }
}
