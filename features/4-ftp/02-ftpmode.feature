@E-10
Feature: #FTPMODE: who opens the data connection

  The server in active mode, the modem in passive mode.

  Rule: FTPMODE takes 0 and 1 and refuses every other value

    @BV
    Scenario Outline: FTPMODE takes <value>: <meaning>
      Given `AT#FTPMODE=<before>` is answered `OK`
      When the host issues `AT#FTPMODE=<value>`
      Then the modem answers `OK`
      And `AT#FTPMODE?` reads `#FTPMODE: <value>`

      Examples:
        | id         | covers  | value | meaning | before |
        | T-4-01.r01 | R-4-005 | 0     | active  | 1      |
        | T-4-01.r02 | R-4-005 | 1     | passive | 0      |

    @BI @E-08 @E-09 @E-22
    Scenario Outline: FTPMODE refuses <value> and keeps <before>
      Given the host has set `AT#FTPMODE=<before>`
      When the host issues `AT#FTPMODE=<value>`
      Then the modem answers `#CME ERROR: 34882`
      And `AT#FTPMODE?` still reads `#FTPMODE: <before>`

      Examples:
        | id               | value | before |
        | R-4-005.above    | 2     | 0      |
        | R-4-005.nine     | 9     | 1      |
        | R-4-005.wrap     | 257   | 0      |
        | R-4-005.absurd   | 99999 | 0      |
        | R-4-005.negative | -1    | 1      |
        | R-4-005.text     | x     | 1      |
        | R-4-005.trailing | 1x    | 1      |

    @R-4-005.empty @BI @E-08 @E-09 @E-25
    Scenario: FTPMODE refuses an empty value and keeps what it has
      Given the host has set `AT#FTPMODE=1`
      When the host issues `AT#FTPMODE=`
      Then the modem answers `#CME ERROR: 34819`
      And `AT#FTPMODE?` still reads `#FTPMODE: 1`

    @R-4-005.neighbours @BV
    Scenario: Writing FTPMODE leaves the parameters beside it alone
      Given the host has set:
        | AT#FTPPORT=2121       |
        | AT#FTPUN="ftpun.tell" |
      When the host issues `AT#FTPMODE=0`
      Then the modem answers `OK`
      And each of these reads:
        | AT#FTPPORT? | #FTPPORT: 2121       |
        | AT#FTPUN?   | #FTPUN: "ftpun.tell" |

  Rule: FTPMODE is 0 until the host writes it

    @R-4-006 @BV @needs-reset
    Scenario: FTPMODE after the defaults were restored
      Given the modem has its factory defaults
      When the host issues `AT#FTPMODE?`
      Then the modem reports `#FTPMODE: 0`
      And the modem answers `OK`

  Rule: FTPMODE is read by AT#FTPMODE? and shown by AT#VFTP and AT#VALL, without quotes

    For AT#VFTP see 13-vftp.feature.

    @R-4-007.get @BV
    Scenario: FTPMODE is read singly
      Given the host has set `AT#FTPMODE=1`
      When the host issues `AT#FTPMODE?`
      Then the modem reports `#FTPMODE: 1`
      And the modem answers `OK`

    @R-4-007.vall @BV
    Scenario: AT#VALL shows FTPMODE
      Given the host has set `AT#FTPMODE=1`
      When the host issues `AT#VALL`
      Then among the lines reported is `#FTPMODE: 1`

  Rule: With FTPMODE 0 the server opens the data connection, with 1 the modem

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
    Scenario Outline: AT#FTPGET with FTPMODE=<mode>
      Given the FTP server holds the file "/pub/get.bin" with `[<octets> octets of data]`
      And the host has set:
        | AT#FTPMODE=<before> |
        | AT#FTPMODE=<mode>   |
      When the host issues `AT#FTPGET`
      Then the modem indicates within 60 s `Ok_Info_DataBegin`
      And the modem writes within 60 s `[<octets> octets of data, coded]`
      And the modem writes within 60 s `[ETX][CR][LF]OK[CR][LF]`
      And the network has seen:
        | ftp.mode      | <seen>       |
        | ftp.retrieved | /pub/get.bin |
        | ftp.left      | {word}         |

      Examples:
        | id | before | mode | seen | octets |
        | R-4-008 | 0 | 1 | passive | 1000 |

      @needs-listen-address
      Examples:
        | id | before | mode | seen | octets |
        | R-4-008.active | 1 | 0 | active | 1000 |
        | R-4-008.active-long | 1 | 0 | active | 65537 |

    @BV @needs-gprs-outcome @needs-routes @E-01 @E-05 @E-139
    Scenario Outline: AT#FTPPUT with FTPMODE=<mode>
      Given the host has set:
        | AT#FTPMODE=<before> |
        | AT#FTPMODE=<mode>   |
      And the host issues `AT#FTPPUT`
      And the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the host writes `<coded>[ETX]`
      Then the modem answers within 60 s `OK`
      And the FTP server's file "/in/put.bin" is `<file>`
      And the network has seen:
        | ftp.mode   | <seen>      |
        | ftp.stored | /in/put.bin |
        | ftp.left   | {word}        |

      Examples:
        | id          | before | mode | seen    | file                  | coded                        |
        | R-4-008.put | 0      | 1    | passive | [1000 octets of data] | [1000 octets of data, coded] |

      @needs-listen-address
      Examples:
        | id                       | before | mode | seen   | file                   | coded                         |
        | R-4-008.put-active       | 1      | 0    | active | [1000 octets of data]  | [1000 octets of data, coded]  |
        | R-4-008.put-active-empty | 1      | 0    | active |                        |                               |
        | R-4-008.put-active-long  | 1      | 0    | active | [65537 octets of data] | [65537 octets of data, coded] |

    @R-4-008.active-empty @BV @needs-gprs-outcome @needs-routes @needs-listen-address @E-01 @E-06 @E-140
    Scenario: AT#FTPGET of an empty file with FTPMODE=0
      Given the FTP server holds the file "/pub/get.bin" with ``
      And the host has set `AT#FTPMODE=0`
      When the host issues `AT#FTPGET`
      Then the modem writes within 60 s `[CR][LF]Ok_Info_DataBegin[CR][LF][ETX][CR][LF]OK[CR][LF]`
      And the network has seen:
        | ftp.mode      | active       |
        | ftp.retrieved | /pub/get.bin |

    # The port at which the modem waits for the server is free again for the next one.
    @R-4-008.turns @BV @needs-gprs-outcome @needs-routes @needs-listen-address @E-01 @E-06 @E-140
    Scenario: Active, active and passive, one behind the other
      Given the FTP server holds the file "/pub/get.bin" with `thrice`
      And the host has set `AT#FTPMODE=0`
      And the host issues `AT#FTPGET`
      And the modem writes within 60 s `[CR][LF]Ok_Info_DataBegin[CR][LF]thrice[ETX][CR][LF]OK[CR][LF]`
      And the host issues `AT#FTPGET`
      And the modem writes within 60 s `[CR][LF]Ok_Info_DataBegin[CR][LF]thrice[ETX][CR][LF]OK[CR][LF]`
      And the host has set `AT#FTPMODE=1`
      When the host issues `AT#FTPGET`
      Then the modem writes within 60 s `[CR][LF]Ok_Info_DataBegin[CR][LF]thrice[ETX][CR][LF]OK[CR][LF]`
      And the network has seen:
        | ftp.mode | active, active, passive |

    # A modem may announce the file before it asks for it; then ETX stands in front of the error.
    @BI @needs-gprs-outcome @needs-routes @needs-listen-address @E-01 @E-06 @E-08 @E-09 @E-215
    Scenario Outline: The server <action> to PORT: <code>
      Given the FTP server holds the file "/pub/get.bin" with `never seen`
      And the "FTP" server at "PORT" "<action>"
      And the host has set `AT#FTPMODE=0`
      When the host issues `AT#FTPGET`
      Then the modem answers within 60 s `#CME ERROR: <code>`
      And the modem writes nothing for 5 seconds
      And `AT#VSTATE` reads `#STATE: "CONNECTED"`
      And the network has seen:
        | ftp.retrieved | nothing |

      Examples:
        | id                   | action                 | code  |
        | R-4-008.port-refused | answers 500 not there  | 38016 |
        | R-4-008.port-ends    | closes                 | 37966 |
        | R-4-008.port-reset   | resets                 | 37952 |

    @R-4-008.active-middle @BI @needs-gprs-outcome @needs-routes @needs-listen-address @E-01 @E-06 @E-08 @E-09 @E-140 @E-215
    Scenario: The server closes its data connection in the middle; the next one is complete
      Given the FTP server holds the file "/pub/get.bin" with `[200 octets of data][5000 octets of text]`
      And the FTP server holds the file "/pub/b.txt" with `whole`
      And the "FTP" server at "octet 200 of the file" "closes"
      And the host has set `AT#FTPMODE=0`
      When the host issues `AT#FTPGET`
      Then the modem indicates within 60 s `Ok_Info_DataBegin`
      And the modem writes within 60 s `[200 octets of data, coded]`
      And the modem writes within 300 s `[ETX][CR][LF]#CME ERROR: 38024[CR][LF]`
      And `AT#FTPGETFILENAME="b.txt"` is answered `OK`
      When the host issues `AT#FTPGET`
      Then the modem writes within 60 s `[CR][LF]Ok_Info_DataBegin[CR][LF]whole[ETX][CR][LF]OK[CR][LF]`
