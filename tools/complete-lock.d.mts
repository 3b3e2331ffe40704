type Entry = {
  version?: string
  os?: string[]
  cpu?: string[]
  libc?: string[]
  dev?: boolean
  optional?: boolean
  optionalDependencies?: Record<string, string>
}
type Lock = { packages: Record<string, Entry> }
export const platformIn: (name: string) => Pick<Entry, 'os' | 'cpu' | 'libc'>
export const completed: (lock: Lock) => Lock
