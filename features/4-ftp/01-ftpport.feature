@E-10
Feature: #FTPPORT: control port of the FTP server

  Where the modem opens the control connection to the FTP server.

  Rule: FTPPORT takes port numbers of 1 to 5 digits and refuses those above 65535

    @BV
    Scenario Outline: FTPPORT takes <value>
      Given `AT#FTPPORT=4321` is answered `OK`
      When the host issues `AT#FTPPORT=<value>`
      Then the modem answers `OK`
      And `AT#FTPPORT?` reads `#FTPPORT: <value>`

      Examples:
        | id             | value |
        | R-4-001.low    | 1     |
        | R-4-001.mid    | 8080  |
        | R-4-001.signed | 32768 |
        | R-4-001.high   | 65535 |

    @BI @E-08 @E-09 @E-22
    Scenario Outline: FTPPORT refuses <value> and keeps what it has
      Given the host has set `AT#FTPPORT=4321`
      When the host issues `AT#FTPPORT=<value>`
      Then the modem answers `#CME ERROR: 34882`
      And `AT#FTPPORT?` still reads `#FTPPORT: 4321`

      Examples:
        | id                 | value      |
        | R-4-001.above      | 65536      |
        | R-4-001.wrap       | 65637      |
        | R-4-001.absurd     | 99999      |
        | R-4-001.six-digits | 100000     |
        | R-4-001.huge       | 4294967397 |
        | R-4-001.negative   | -1         |
        | R-4-001.text       | x          |
        | R-4-001.trailing   | 8080x      |

    @R-4-001.empty @BI @E-08 @E-09 @E-25
    Scenario: FTPPORT refuses an empty value and keeps what it has
      Given the host has set `AT#FTPPORT=4321`
      When the host issues `AT#FTPPORT=`
      Then the modem answers `#CME ERROR: 34819`
      And `AT#FTPPORT?` still reads `#FTPPORT: 4321`

    # Nothing says whether 0 may be stored.
    @BI @E-104
    Scenario Outline: FTPPORT is given <value>
      When the host issues `AT#FTPPORT=<value>`
      Then whatever the modem answers is recorded

      Examples:
        | id           | value |
        | R-4-001.zero | 0     |

    @R-4-001.neighbours @BV
    Scenario: Writing FTPPORT leaves the parameters beside it alone
      Given the host has set:
        | AT#FTPSERV="ftp.example.org" |
        | AT#FTPMODE=1                 |
      When the host issues `AT#FTPPORT=65535`
      Then the modem answers `OK`
      And each of these reads:
        | AT#FTPSERV? | #FTPSERV: "ftp.example.org" |
        | AT#FTPMODE? | #FTPMODE: 1                 |

  Rule: FTPPORT is 21 until the host writes it

    @R-4-002 @BV @needs-reset
    Scenario: FTPPORT after the defaults were restored
      Given the modem has its factory defaults
      When the host issues `AT#FTPPORT?`
      Then the modem reports `#FTPPORT: 21`
      And the modem answers `OK`

  Rule: FTPPORT is read by AT#FTPPORT? and shown by AT#VFTP and AT#VALL, without quotes

    For AT#VFTP see 13-vftp.feature.

    @R-4-003.get @BV
    Scenario: FTPPORT is read singly
      Given the host has set `AT#FTPPORT=2121`
      When the host issues `AT#FTPPORT?`
      Then the modem reports `#FTPPORT: 2121`
      And the modem answers `OK`

    @R-4-003.vall @BV
    Scenario: AT#VALL shows FTPPORT
      Given the host has set `AT#FTPPORT=2121`
      When the host issues `AT#VALL`
      Then among the lines reported is `#FTPPORT: 2121`

  Rule: The control connection goes to the port FTPPORT of the server

    # Both ports lead to the server: only the one that is set may be used.
    Background:
      Given the host has set:
        | AT#FTPSERV="198.51.100.21"  |
        | AT#FTPPORT=21               |
        | AT#FTPUN="ftper"            |
        | AT#FTPPW="ftpsecret"        |
        | AT#FTPMODE=1                |
        | AT#FTPTYPE=I                |
        | AT#FTPGETFILENAME="get.bin" |
        | AT#FTPGETPATH="/pub"        |
        | AT#FTPPUTFILENAME="put.bin" |
        | AT#FTPPUTPATH="/in"         |
      And the modem is connected over "GPRS"

    @BV @needs-gprs-outcome @needs-routes @E-01 @E-06 @E-140
    Scenario Outline: AT#FTPGET goes to port <port>
      Given the FTP server holds the file "/pub/get.bin" with `[ETX]file`
      And the host has set:
        | AT#FTPPORT=<before> |
        | AT#FTPPORT=<port>   |
      When the host issues `AT#FTPGET`
      Then the modem writes within 60 s `[CR][LF]Ok_Info_DataBegin[CR][LF][DLE][ETX]file[ETX][CR][LF]OK[CR][LF]`
      And the network has seen:
        | ftp.at | 198.51.100.21:<port> |

      Examples:
        | id              | before | port |
        | R-4-004         | 21     | 2121 |
        | R-4-004.default | 2121   | 21   |

    @BV @needs-gprs-outcome @needs-routes @E-01 @E-05 @E-139
    Scenario Outline: AT#FTPPUT goes to port <port>
      Given the host has set:
        | AT#FTPPORT=<before> |
        | AT#FTPPORT=<port>   |
      And the host issues `AT#FTPPUT`
      And the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the host writes `[DLE][ETX]file[ETX]`
      Then the modem answers within 60 s `OK`
      And the FTP server's file "/in/put.bin" is `[ETX]file`
      And the network has seen:
        | ftp.at | 198.51.100.21:<port> |

      Examples:
        | id                  | before | port |
        | R-4-004.put         | 21     | 2121 |
        | R-4-004.put-default | 2121   | 21   |

    @BI @needs-gprs-outcome @needs-routes @E-08 @E-09 @E-215
    Scenario Outline: At port <port> nobody listens
      Given the host has set `AT#FTPPORT=<port>`
      When the host issues `<command>`
      Then the modem answers within 300 s `#CME ERROR: 38016`
      And `AT#VSTATE` reads `#STATE: "CONNECTED"`
      And the network has seen:
        | ftp.at | nothing |

      Examples:
        | id                | command   | port  |
        | R-4-004.next      | AT#FTPGET | 22    |
        | R-4-004.most      | AT#FTPGET | 65535 |
        | R-4-004.put-least | AT#FTPPUT | 1     |
