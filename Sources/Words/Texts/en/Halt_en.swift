extension HaltPhrase {
    static let en = """
        reasonUnreadable = cannot be read
        reasonUnreadableWhy = cannot be read: {why}
        reasonUnwritable = cannot be written: {why}
        reasonMissing = is not there
        reasonExists = exists already; choose another name
        reasonNoFolder = the folder cannot be made: {why}
        reasonLogMissing = is missing, and with it what the server did last before it was killed; put it
            back or restore a backup (to go on without: delete {file})
        reasonNotAKey = this is not a server’s key; restore it from where it was kept
        reasonNoSuchUser = no office file names a user “{user}”
        reasonNewerSchema = was written by a newer loket; update this program to use it
        reasonDamaged = is damaged ({why}); restore the last backup with “loket restore”
        haltDiskFull = No room is left on the disk.
        haltDiskFails = The data cannot be read or written: {why}
        reasonNoBackup = is not a backup of Loket ({why}); name a file that “loket backup” wrote
        reasonNotOpened = cannot be opened: {why}
        reasonNotWhole = is not whole
        reasonCertificate = the certificate cannot be used: {why}
        reasonNameValue = write “name = value”
        reasonNoSetting = “{name}” is not a setting; there are {list}

        haltNotLoopback = {host} is not loopback: give --tls-cert and --tls-key, or --allow-plain-http
        haltNeedsClock = {folder} holds a driven clock’s days: it needs --clock
        haltNeedsEmptyFolder = {folder} holds real days: --clock needs an empty folder
        haltPublishThroughServer = {folder} holds a driven clock’s days: publish through its server
        haltNotListening = {address} cannot be listened on: {why}. Choose another with --listen.
        haltListen = listen: write HOST:PORT, such as 127.0.0.1:8080, not “{text}”
        haltIdleMinutes = idle-minutes: write a whole number of minutes from 1
        haltWholeNumber = {name}: write a whole number from 1
        haltCrowds = crowds: write ranges such as 10.0.0.0/24, ::1/128, not “{text}”
        haltTLSTogether = tls-cert and tls-key go together
        haltPlainHTTP = allow-plain-http is yes or no
        haltFolderInUse = {folder} is in use by another loket command
        haltPINDigits = a PIN has 6 to 64 digits
        haltPINsDiffer = the two PINs differ
        haltWhichBranch = which branch? --branch {list}

        haltNobodyCame = nobody came on these days
        haltNoClass = there is no class {name}
        haltNoService = there is no service {name}
        haltCounterNotOpen = counter {counter} was not open
        haltPairs = open and breaks are pairs of start and end
        reasonArrivals = write 08:30,12
        reasonNoVisitors = has no visitors

        reasonNoColumn = there is no column {column}
        reasonTicketTwice = ticket {ticket} is there twice
        reasonServiceNotInOffice = office.json has no service {name}
        reasonClassNotInOffice = office.json has no class {name}
        reasonNotMilliseconds = {column} is "{text}", not whole milliseconds
        reasonTicketAndArrival = ticket and arrival_ms are needed
        reasonNegativeTime = no time is shorter than none
        reasonCounterPairs = counter {counter}: open is pairs of start and end
        reasonNoDiscipline = there is no discipline "{name}"; known are head-start and strict
        reasonNoMember = {place}: there is no {name}
        placeTop = top level

        reasonNoSuchBranch = there is no branch “{branch}” in it
        reasonNoSuchDevice = there is no device “{device}” in this branch
        haltPurgeFolder = --data is needed: a server purges by itself, once a day
        """
}
