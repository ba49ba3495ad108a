import type { Block, Field } from '@lookerts/lookml'
import type { LookmlModelExploreFieldMapLayer } from 'lookerts/4.0'
import type { BlockReader } from './block-values.ts'
import type { FieldScope } from './field-scope.ts'

/** The map that shows values of a field; null where there is none. */
export function mapLayerOf(
  { read, mapLayers }: FieldScope,
  { block, type }: Field
): LookmlModelExploreFieldMapLayer | null {
  const name = read.text(block, 'map_layer_name') ?? (type === 'zipcode' ? zipCodes : null)
  if (name === null) return null
  const given = mapLayers.get(name)
  if (given) return definedLayer(read, name, given)
  // The maps that come with Looker are known by name only: they are files of its own.
  return { ...noLayer, name, format: name === zipCodes ? 'vector_tile_region' : 'topojson' }
}

const zipCodes = 'us_zipcode_tabulation_areas'

const noLayer: LookmlModelExploreFieldMapLayer = {
  extents_json_url: null,
  feature_key: null,
  max_zoom_level: null,
  min_zoom_level: null,
  projection: null,
  property_key: null,
  property_label_key: null
}

function definedLayer(read: BlockReader, name: string, layer: Block): LookmlModelExploreFieldMapLayer {
  const number = (key: string): number | null => {
    const value = Number(read.text(layer, key) ?? Number.NaN)
    return Number.isInteger(value) ? value : null
  }
  const url = read.text(layer, 'url') ?? read.text(layer, 'file')
  return {
    name,
    format: read.text(layer, 'format') === 'vector_tile_region' ? 'vector_tile_region' : 'topojson',
    extents_json_url: read.text(layer, 'extents_json_url'),
    feature_key: read.text(layer, 'feature_key'),
    max_zoom_level: number('max_zoom_level'),
    min_zoom_level: number('min_zoom_level'),
    projection: read.text(layer, 'projection'),
    property_key: read.text(layer, 'property_key'),
    property_label_key: read.text(layer, 'property_label_key'),
    ...(url !== null && { url })
  }
}
