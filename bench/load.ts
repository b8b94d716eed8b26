import autocannon from 'autocannon'

// Twenty connections asking one address without pause; prints requests a second and the slowest hundredth.
const [url = '', seconds = '8'] = process.argv.slice(2)
const result = await autocannon({
  url,
  connections: 20,
  duration: Number(seconds),
  headers: { 'accept-encoding': 'br' }
})
if (result.non2xx > 0 || result.errors > 0)
  throw new Error(`${result.non2xx} refused, ${result.errors} errors`)
process.stdout.write(
  JSON.stringify({ perSecond: Math.round(result.requests.average), p99: result.latency.p99 })
)
