import { readFileSync, rmSync, writeFileSync } from 'node:fs'

/** Says who holds a data folder; `release` lets it go. */
export interface OwnerLock {
  readonly release: () => void
}

/**
 * Takes sole ownership of a folder that two processes would corrupt between them: the embedded database itself locks
 * nobody out. The lock stands beside the folder; one left by a process that died is taken over.
 * @throws Error naming the folder and the process that holds it.
 */
export const takeOwnerLock = (folder: string): OwnerLock => {
  const file = `${folder}.lock`
  if (!wrote(file)) takeOver(file, folder)
  return { release: () => rmSync(file, { force: true }) }
}

const takeOver = (file: string, folder: string): void => {
  const turn = `${file}.turn`
  // Only one process at a time may judge a lock dead, or two could each take the other's new lock for the old one.
  if (!wrote(turn)) throw inUse(folder, 'another process that is starting')
  try {
    const holder = readHolder(file)
    if (holder !== null && isAlive(holder)) throw inUse(folder, `process ${holder.pid}`)
    rmSync(file, { force: true })
    if (!wrote(file)) throw inUse(folder, 'another process that is starting')
  } finally {
    rmSync(turn, { force: true })
  }
}

interface Holder {
  readonly pid: number
  readonly born: string
}

const wrote = (file: string): boolean => {
  try {
    writeFileSync(file, `${process.pid} ${birthOf(process.pid)}\n`, { flag: 'wx', mode: 0o600 })
    return true
  } catch (error) {
    if (isCode(error, 'EEXIST')) return false
    throw error
  }
}

const readHolder = (file: string): Holder | null => {
  try {
    const [pid, born] = readFileSync(file, 'utf8').trim().split(' ')
    return { pid: Number(pid), born: born ?? '' }
  } catch (error) {
    if (isCode(error, 'ENOENT')) return null
    throw error
  }
}

// A container restarts with the same process numbers, so a number alone does not tell the living from the dead.
const isAlive = ({ pid, born }: Holder): boolean => {
  if (!Number.isInteger(pid) || pid <= 0) return false
  try {
    process.kill(pid, 0)
  } catch (error) {
    return isCode(error, 'EPERM')
  }
  return birthOf(pid) === born
}

/** When a process began, as the system counts it; '-' where the system does not say. */
const birthOf = (pid: number): string => {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '-'
  } catch {
    return '-'
  }
}

const isCode = (error: unknown, code: string): boolean =>
  error instanceof Error && 'code' in error && error.code === code

const inUse = (folder: string, holder: string): Error =>
  new Error(
    `The data folder ${folder} is in use by ${holder}. ` +
      'Stop that one first, or set SCRUTABLE_DATA to another folder, or set DATABASE_URL to use PostgreSQL, which many processes can share.'
  )
