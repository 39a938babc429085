@E-01 @E-10 @E-140 @needs-routes
Feature: Command mode and data mode for AT#FTPGET

  Between Ok_Info_DataBegin and ETX the port belongs to the file.

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

  Rule: Data mode begins with Ok_Info_DataBegin, and the data follow at once, as they come from the server

    # What has come is with the host, though the rest is still at the server.
    @BV @needs-gprs-outcome @E-06
    Scenario Outline: The server stops behind <octets> octets: these are with the host, and the rest follows
      Given the FTP server holds the file "/pub/get.bin" with `<head><tail>`
      And the "FTP" server at "octet <octets> of the file" "says nothing"
      And the modem is connected over "GPRS"
      When the host issues `AT#FTPGET`
      Then the modem writes within 60 s `[CR][LF]Ok_Info_DataBegin[CR][LF]<first>`
      And the modem writes nothing for 10 seconds
      When the "FTP" server goes on
      Then the modem writes within 60 s `<rest>[ETX][CR][LF]OK[CR][LF]`

      Examples:
        | id            | covers  | octets | head                  | tail                 | first                        | rest                        |
        | T-B-04.r04    | R-B-023 | 5      | Hello                 | , world              | Hello                        | , world                     |
        | R-B-023       |         | 1      | H                     | ello                 | H                            | ello                        |
        | R-B-023.code  |         | 1      | [ETX]                 | [DLE]                | [DLE][ETX]                   | [DLE][DLE]                  |

    @R-B-023.block @BV @needs-gprs-outcome @E-06
    Scenario: The server stops behind 2000 octets
      Given the FTP server holds the file "/pub/get.bin" with `[2000 octets of data][100 octets of data]`
      And the "FTP" server at "octet 2000 of the file" "says nothing"
      And the modem is connected over "GPRS"
      When the host issues `AT#FTPGET`
      Then the modem indicates within 60 s `Ok_Info_DataBegin`
      And the modem writes within 60 s `[2000 octets of data, coded]`
      And the modem writes nothing for 10 seconds
      When the "FTP" server goes on
      Then the modem writes within 60 s `[100 octets of data, coded]`
      And the modem writes within 60 s `[ETX][CR][LF]OK[CR][LF]`

  Rule: Data mode ends with ETX from the modem, when the file is complete and when it was broken off; then a line is a command

    @T-B-04.r05 @R-B-024 @R-B-026 @BV @needs-gprs-outcome @E-06 @E-38
    Scenario: The file is complete: 0x03, and 0x10 for the octets in it that look like the end
      Given the FTP server holds the file "/pub/get.bin" with `one[0x03]two[0x10]three`
      And the modem is connected over "GPRS"
      When the host issues `AT#FTPGET`
      Then the modem writes within 60 s `[CR][LF]Ok_Info_DataBegin[CR][LF]one[0x10][0x03]two[0x10][0x10]three[0x03][CR][LF]OK[CR][LF]`
      And `AT#FTPGETFILENAME?` reads `#FTPGETFILENAME: "get.bin"`
      And `AT#FTPGETFILENAME="other"` is answered `OK`

    # The reset comes when all was read, which it might take with it otherwise.
    @BI @needs-gprs-outcome @E-06 @E-08 @E-09 @E-215
    Scenario Outline: The server <action> the data connection in the middle: ETX, the error, and commands again
      Given the FTP server holds the file "/pub/get.bin" with `[200 octets of data][2000 octets of text]`
      And the "FTP" server at "octet 200 of the file" "says nothing"
      And the "FTP" server at "octet 200 of the file" "<action>"
      And the modem is connected over "GPRS"
      And the host issues `AT#FTPGET`
      And the modem indicates within 60 s `Ok_Info_DataBegin`
      And the modem writes within 60 s `[200 octets of data, coded]`
      When the "FTP" server goes on
      Then the modem writes within 300 s `[ETX][CR][LF]#CME ERROR: <code>[CR][LF]`
      And `AT#FTPGETFILENAME?` reads `#FTPGETFILENAME: "get.bin"`
      And `AT#VSTATE` reads `#STATE: "CONNECTED"`

      Examples:
        | id                | covers             | action | code  |
        | T-B-04.r05.closes | R-B-024 T-B-04.r05 | closes | 38024 |
        | R-B-024.resets    | T-B-04.r05         | resets | 37952 |

    @R-B-024.bearer @T-B-04.r05 @BI @needs-gprs-outcome @needs-drop-bearer @E-06 @E-08 @E-09 @E-216 @E-217
    Scenario: The GPRS session is lost in the middle
      Given the FTP server holds the file "/pub/get.bin" with `[2000 octets of data][2000 octets of text]`
      And the "FTP" server at "octet 2000 of the file" "says nothing"
      And the modem is connected over "GPRS"
      And the host issues `AT#FTPGET`
      And the modem indicates within 60 s `Ok_Info_DataBegin`
      And the modem writes within 60 s `[2000 octets of data, coded]`
      When the bearer is lost
      Then the modem writes within 60 s `[ETX][CR][LF]#CME ERROR: 35841[CR][LF]`
      And the modem writes nothing for 5 seconds
      And `AT#VSTATE` reads `#STATE: "IDLE"`

  Rule: The host cannot end data mode: what it writes has no effect on the file

    # The server stops halfway, so that the host writes into the transfer. No line of the host is a command if it is taken later.
    @BO @needs-gprs-outcome @E-06
    Scenario Outline: The host writes <what>
      Given the FTP server holds the file "/pub/get.bin" with `[2000 octets of data][2000 octets of text]`
      And the "FTP" server at "octet 2000 of the file" "says nothing"
      And the modem is connected over "GPRS"
      And the host issues `AT#FTPGET`
      And the modem indicates within 60 s `Ok_Info_DataBegin`
      And the modem writes within 60 s `[2000 octets of data, coded]`
      When the host writes `<bytes>`
      Then the modem writes nothing for 5 seconds
      When the host writes `[CR]`
      Then the modem writes nothing for 5 seconds
      When the "FTP" server goes on
      Then the modem writes within 60 s `[2000 octets of text]`
      And the modem writes within 60 s `[ETX][CR][LF]OK[CR][LF]`
      And `AT#VSTATE` reads `#STATE: "CONNECTED"`
      And the network has seen:
        | ftp.retrieved | /pub/get.bin |

      Examples:
        | id             | covers  | what                          | bytes                    |
        | T-B-04.r06     | R-B-025 | ETX                           | [ETX]                    |
        | R-B-025        |         | ETX, many times               | [ETX][ETX][ETX][ETX]     |
        | R-B-025.coded  |         | DLE ETX                       | [DLE][ETX]               |
        | R-B-025.dle    |         | DLE                           | [DLE]                    |
        | R-B-025.plus   |         | the escape sequence of a call | +++                      |
        | R-B-025.break  |         | SUB and ESC                   | [SUB][ESC]               |
        | R-B-025.dots   |         | the end of a mail             | [CR][LF].[CR][LF]        |
        | R-B-025.typing |         | what somebody types           | hello[CR][LF]there       |

    # A command may wait until the file is over, or be lost.
    @R-B-025.commands @BO @needs-gprs-outcome @E-06
    Scenario: The host writes a command
      Given the FTP server holds the file "/pub/get.bin" with `[2000 octets of data][2000 octets of text]`
      And the "FTP" server at "octet 2000 of the file" "says nothing"
      And the modem is connected over "GPRS"
      And the host issues `AT#FTPGET`
      And the modem indicates within 60 s `Ok_Info_DataBegin`
      And the modem writes within 60 s `[2000 octets of data, coded]`
      When the host writes `AT[CR]`
      Then the modem writes nothing for 5 seconds
      When the "FTP" server goes on
      Then the modem writes within 60 s `[2000 octets of text]`
      And the modem writes within 60 s `[ETX][CR][LF]OK[CR][LF]`
      And until 10 seconds of silence the modem indicates only:
        | OK | 0 | 1 |
      And `AT#VSTATE` reads `#STATE: "CONNECTED"`

    # Nor is anything of it echoed.
    @R-B-025.echo @BO @needs-gprs-outcome @E-06
    Scenario: The host writes ETX, with the echo on
      Given the FTP server holds the file "/pub/get.bin" with `[2000 octets of data][2000 octets of text]`
      And the "FTP" server at "octet 2000 of the file" "says nothing"
      And the modem is connected over "GPRS"
      And the host issues `ATE1`
      And the modem answers `OK`
      And the host writes `AT#FTPGET[CR]`
      And the modem writes within 60 s `AT#FTPGET[CR][CR][LF]Ok_Info_DataBegin[CR][LF]`
      And the modem writes within 60 s `[2000 octets of data, coded]`
      When the host writes `[ETX]`
      Then the modem writes nothing for 5 seconds
      When the "FTP" server goes on
      Then the modem writes within 60 s `[2000 octets of text]`
      And the modem writes within 60 s `[ETX][CR][LF]OK[CR][LF]`
