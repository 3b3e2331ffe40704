export const words = {
  title: (name: string) => `Map: ${name}`,
  caption: 'On a map',
  back: 'Back to the listing',
  picture: (place: string) => `A map with a pin in the middle, at ${place}`,
  roughly: (postcode: string) =>
    `The pin shows the middle of the postcode ${postcode}. The door may be a little way off.`,
  closer: 'Closer',
  wider: 'Wider',
  zoom: 'Change the map',
  elsewhere: 'Open it in OpenStreetMap',
  opensOther: 'goes to another website',
  whose: (host: string) =>
    `The pictures of the map come from ${host}. It does not learn which page you are reading.`,
  credit: 'Map data:',
}
