/** A city where customers live. */
export interface City {
  readonly name: string
  /** Empty where addresses have none. */
  readonly state: string
  readonly country: string
  /** Its postal codes: each `#` is a digit. */
  readonly postalCode: string
  readonly latitude: number
  readonly longitude: number
  readonly weight: number
}

const city = (
  name: string,
  state: string,
  country: string,
  postalCode: string,
  latitude: number,
  longitude: number,
  weight: number
): City => ({ name, state, country, postalCode, latitude, longitude, weight })

/** Where customers live, by how many. */
export const cities: readonly City[] = [
  city('New York', 'New York', 'USA', '100##', 40.71, -74.01, 12),
  city('Buffalo', 'New York', 'USA', '142##', 42.89, -78.88, 2),
  city('Los Angeles', 'California', 'USA', '900##', 34.05, -118.24, 10),
  city('San Francisco', 'California', 'USA', '941##', 37.77, -122.42, 6),
  city('San Diego', 'California', 'USA', '921##', 32.72, -117.16, 4),
  city('Chicago', 'Illinois', 'USA', '606##', 41.88, -87.63, 7),
  city('Houston', 'Texas', 'USA', '770##', 29.76, -95.37, 6),
  city('Austin', 'Texas', 'USA', '787##', 30.27, -97.74, 4),
  city('Dallas', 'Texas', 'USA', '752##', 32.78, -96.8, 4),
  city('Miami', 'Florida', 'USA', '331##', 25.76, -80.19, 4),
  city('Orlando', 'Florida', 'USA', '328##', 28.54, -81.38, 2),
  city('Seattle', 'Washington', 'USA', '981##', 47.61, -122.33, 4),
  city('Portland', 'Oregon', 'USA', '972##', 45.52, -122.68, 3),
  city('Denver', 'Colorado', 'USA', '802##', 39.74, -104.99, 3),
  city('Boston', 'Massachusetts', 'USA', '021##', 42.36, -71.06, 4),
  city('Atlanta', 'Georgia', 'USA', '303##', 33.75, -84.39, 3),
  city('Philadelphia', 'Pennsylvania', 'USA', '191##', 39.95, -75.17, 3),
  city('Phoenix', 'Arizona', 'USA', '850##', 33.45, -112.07, 3),
  city('London', '', 'United Kingdom', 'E#', 51.51, -0.13, 6),
  city('Manchester', '', 'United Kingdom', 'M#', 53.48, -2.24, 2),
  city('Edinburgh', '', 'United Kingdom', 'EH#', 55.95, -3.19, 1),
  city('Berlin', 'Berlin', 'Germany', '101##', 52.52, 13.4, 4),
  city('Hamburg', 'Hamburg', 'Germany', '202##', 53.55, 9.99, 2),
  city('Munich', 'Bavaria', 'Germany', '803##', 48.14, 11.58, 2),
  city('Paris', 'Île-de-France', 'France', '750##', 48.86, 2.35, 4),
  city('Lyon', 'Auvergne-Rhône-Alpes', 'France', '6900#', 45.76, 4.84, 1),
  city('São Paulo', 'São Paulo', 'Brazil', '01###', -23.55, -46.63, 3),
  city('Rio de Janeiro', 'Rio de Janeiro', 'Brazil', '20###', -22.91, -43.17, 2),
  city('Sydney', 'New South Wales', 'Australia', '20##', -33.87, 151.21, 2),
  city('Melbourne', 'Victoria', 'Australia', '30##', -37.81, 144.96, 2)
]

/** Where the goods are. */
export const distributionCenters: readonly Pick<City, 'name' | 'latitude' | 'longitude'>[] = [
  { name: 'Memphis, TN', latitude: 35.15, longitude: -90.05 },
  { name: 'Chicago, IL', latitude: 41.88, longitude: -87.63 },
  { name: 'Houston, TX', latitude: 29.76, longitude: -95.37 },
  { name: 'Los Angeles, CA', latitude: 34.05, longitude: -118.24 },
  { name: 'Newark, NJ', latitude: 40.74, longitude: -74.17 },
  { name: 'Savannah, GA', latitude: 32.08, longitude: -81.09 },
  { name: 'Rotterdam, NL', latitude: 51.92, longitude: 4.48 },
  { name: 'Santos, BR', latitude: -23.96, longitude: -46.33 }
]
