@E-01 @E-05 @E-10 @E-139 @needs-routes
Feature: #FTPPUT: store a file at the FTP server

  Logs in at the FTP server, asks for the file, takes what the host writes up to an ETX that no DLE precedes, and takes leave.
  When the line carries the file and when commands stands in appendix B, 04-data-mode-ftpput.

  # What belongs to fetching differs from all that has to be seen. The POP3 server is for what comes behind.
  Background:
    Given the host has set:
      | AT#FTPSERV="198.51.100.21"    |
      | AT#FTPPORT=21                 |
      | AT#FTPUN="ftper"              |
      | AT#FTPPW="ftpsecret"          |
      | AT#FTPMODE=1                  |
      | AT#FTPTYPE=I                  |
      | AT#FTPGETFILENAME="get.bin"   |
      | AT#FTPGETPATH="/pub"          |
      | AT#FTPPUTFILENAME="put.bin"   |
      | AT#FTPPUTPATH="/in"           |
      | AT#DNSSERV1="198.51.100.53"   |
      | AT#DNSSERV2="198.51.100.54"   |
      | AT#POP3SERV="198.51.100.110"  |
      | AT#POP3PORT=110               |
      | AT#POP3UN="reader"            |
      | AT#POP3PW="popsecret"         |
      | AT#POP3HEADERMODE=0           |

  Rule: AT#FTPPUT answers Ok_Info_WaitingForData; what the host then writes up to ETX is the file, and OK says that it is stored

    Background:
      Given the modem is connected over "GPRS"

    # That the modem has left is required, that it says QUIT is not.
    @T-4-06.r01 @R-4-048 @R-4-052 @R-4-053 @BV @needs-gprs-outcome @E-138
    Scenario: A file of two lines
      When the host issues `AT#FTPPUT`
      Then the modem indicates within 60 s `Ok_Info_WaitingForData`
      And the modem writes nothing for 5 seconds
      When the host writes `The kettle is on.[CR][LF]Come at four.[CR][LF]`
      Then the modem writes nothing for 5 seconds
      When the host writes `[ETX]`
      Then the modem answers within 60 s `OK`
      And the modem writes nothing for 5 seconds
      And `AT#VSTATE` reads `#STATE: "CONNECTED"`
      And the FTP server's file "/in/put.bin" is `The kettle is on.[CR][LF]Come at four.[CR][LF]`
      And the network has seen:
        | ftp.at        | 198.51.100.21:21 |
        | ftp.user      | ftper            |
        | ftp.password  | ftpsecret        |
        | ftp.type      | I                |
        | ftp.mode      | passive          |
        | ftp.stored    | /in/put.bin      |
        | ftp.retrieved | nothing          |
        | ftp.left      | {word}             |

    # None of it has an octet that must be coded.
    @BV @needs-gprs-outcome
    Scenario Outline: A file is stored octet by octet: <what>
      Given the host issues `AT#FTPPUT`
      And the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the host writes `<file>[ETX]`
      Then the modem answers within 60 s `OK`
      And the modem writes nothing for 2 seconds
      And the FTP server's file "/in/put.bin" is `<file>`
      And the network has seen:
        | ftp.stored | /in/put.bin |

      Examples:
        | id               | what                                | file                                                  |
        | R-4-048.empty    | nothing at all                      |                                                       |
        | R-4-048.one      | one octet                           | x                                                     |
        | R-4-048.zero     | one octet of zeros                  | [NUL]                                                 |
        | R-4-048.no-end   | a line without an end               | one[CR][LF]two                                        |
        | R-4-048.ends     | all kinds of line ends              | one[CR]two[LF]three[LF][CR]four[CR][CR][LF]five[LF]   |
        | R-4-048.dot      | the end of a mail                   | one[CR][LF].[CR][LF]two[CR][LF]                       |
        | R-4-048.controls | SUB, BS, ESC, XON, XOFF and DEL     | a[SUB]b[BS]c[ESC]d[0x11]e[0x13]f[0x7F]g[0x08][0x7F]   |
        | R-4-048.high     | octets of 8 bits                    | [0x80][0x83][0x90][0x91][0x93][0xFE][0xFF][0xFF]      |
        | R-4-048.replies  | what looks like replies of a server | 226 done[CR][LF]550 none[CR][LF]QUIT[CR][LF]          |
        | R-4-048.results  | what looks like results             | OK[CR][LF][CR][LF]OK[CR][LF][CR][LF]ERROR[CR][LF]     |

    @BV @needs-gprs-outcome
    Scenario Outline: A coded file of <what> is stored
      Given the host issues `AT#FTPPUT`
      And the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the host writes `[<octets> octets of data, coded][ETX]`
      Then the modem answers within 300 s `OK`
      And the modem writes nothing for 2 seconds
      And the FTP server's file "/in/put.bin" is `[<octets> octets of data]`

      Examples:
        | id                | covers  | what                                 | octets   |
        | R-4-048.all       | R-4-051 | every octet once                     | 256      |
        | R-4-048.segment   | R-4-051 | 1460 octets                          | 1460     |
        | R-4-048.over      | R-4-051 | 1461 octets                          | 1461     |
        | R-4-048.block     | R-4-051 | 4096 octets                          | 4096     |
        | R-4-048.odd       | R-4-051 | 65537 octets, more than 16 bits hold | 65537    |
        | R-4-048.megabyte  | R-4-051 | 1048576 octets                       | 1048576  |
        | R-4-048.megabytes | R-4-051 | 10485760 octets                      | 10485760 |

    @R-4-048.singly @R-4-051 @BV @needs-gprs-outcome
    Scenario: Every octet once, each written by itself
      Given the host issues `AT#FTPPUT`
      And the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the host writes, 1 octet at a time, `[256 octets of data, coded][ETX]`
      Then the modem answers within 60 s `OK`
      And the FTP server's file "/in/put.bin" is `[256 octets of data]`

    @BV @needs-gprs-outcome
    Scenario Outline: A server that <action>
      Given the "FTP" server at "every answer" "<action>"
      When the host issues `AT#FTPPUT`
      Then the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the host writes `[300 octets of data, coded][ETX]`
      Then the modem answers within 60 s `OK`
      And the modem writes nothing for 5 seconds
      And the FTP server's file "/in/put.bin" is `[300 octets of data]`

      Examples:
        | id             | action                   |
        | R-4-048.octets | answers octet by octet   |
        | R-4-048.lines  | answers in several lines |

    # How long a modem waits is not said; GPRS itself may take some seconds.
    @BV @needs-gprs-outcome @E-118
    Scenario Outline: The server takes 10 seconds at <stage>: the file is not asked for before
      Given the "FTP" server at "<stage>" "says nothing"
      When the host issues `AT#FTPPUT`
      Then the modem writes nothing for 10 seconds
      When the "FTP" server goes on
      Then the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the host writes `Better late.[ETX]`
      Then the modem answers within 60 s `OK`
      And the FTP server's file "/in/put.bin" is `Better late.`

      Examples:
        | id                | covers  | stage    |
        | R-4-048.greeting  | R-4-052 | greeting |
        | R-4-048.password  | R-4-052 | PASS     |
        | R-4-048.directory | R-4-052 | CWD      |
        | R-4-048.passive   | R-4-052 | PASV     |

    # The OK is the server's word. What may come before it is the echo of the ETX: with ATE1 it is the canonical form.
    @R-4-053 @BV @needs-gprs-outcome @E-118
    Scenario: The server takes 30 seconds to say that it has stored the file
      Given the "FTP" server at "end of the file" "says nothing"
      And the host issues `ATE1`
      And the modem answers `OK`
      And the host writes `AT#FTPPUT[CR]`
      And the modem writes within 60 s `AT#FTPPUT[CR][CR][LF]Ok_Info_WaitingForData[CR][LF]`
      When the host writes `slowly taken[ETX]`
      Then the modem writes `[ETX]`
      And the modem writes nothing for 30 seconds
      When the "FTP" server goes on
      Then the modem answers within 60 s `OK`
      And the FTP server's file "/in/put.bin" is `slowly taken`

    # The server breaks off when it has the last octet that the host has written: it must have got it, though no ETX has come.
    @R-4-052.at-once @BI @needs-gprs-outcome @E-08 @E-09 @E-137 @E-215
    Scenario: The octets are on their way before the host has written the ETX
      Given the "FTP" server at "octet 3000 of the file" "closes"
      And the host issues `AT#FTPPUT`
      And the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the host writes `[3000 octets of text]`
      Then the modem answers within 60 s `#CME ERROR: 38017`
      And `AT#VSTATE` reads `#STATE: "CONNECTED"`

    # No time is stated within which the host has to write.
    @R-4-053.pause @BV @needs-gprs-outcome
    Scenario: The host pauses for 20 seconds in the middle
      Given the host issues `AT#FTPPUT`
      And the modem indicates within 60 s `Ok_Info_WaitingForData`
      And the host writes `one[DLE]`
      And the modem writes nothing for 20 seconds
      And the host writes `[DLE]two`
      And the modem writes nothing for 20 seconds
      When the host writes `[ETX]`
      Then the modem answers within 60 s `OK`
      And the FTP server's file "/in/put.bin" is `one[DLE]two`

    # How long a silent host is waited for is said for mail only.
    @R-4-053.silent @TI @needs-gprs-outcome
    Scenario: The host writes nothing for five minutes
      Given the host issues `AT#FTPPUT`
      And the modem indicates within 60 s `Ok_Info_WaitingForData`
      When 300 seconds pass
      Then whatever the modem answers is recorded

    @R-4-053.next @BV @needs-gprs-outcome
    Scenario: A long file, and then a short one of another name
      Given the host issues `AT#FTPPUT`
      And the modem indicates within 60 s `Ok_Info_WaitingForData`
      And the host writes `[5000 octets of data, coded][DLE][ETX][ETX]`
      And the modem answers within 60 s `OK`
      And `AT#FTPPUTFILENAME="b.txt"` is answered `OK`
      And the host issues `AT#FTPPUT`
      And the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the host writes `b[DLE][DLE][ETX]`
      Then the modem answers within 60 s `OK`
      And the FTP server's file "/in/put.bin" is `[5000 octets of data][ETX]`
      And the FTP server's file "/in/b.txt" is `b[DLE]`
      And the network has seen:
        | ftp.at     | 198.51.100.21:21, 198.51.100.21:21 |
        | ftp.stored | /in/put.bin, /in/b.txt             |
        | ftp.left   | {word}, {word}                         |

    @R-4-048.over-another @BV @needs-gprs-outcome @E-146
    Scenario: The server lets a long file be overwritten by a short one
      Given the FTP server holds the file "/in/put.bin" with `[5000 octets of data]`
      And the host issues `AT#FTPPUT`
      And the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the host writes `short[ETX]`
      Then the modem answers within 60 s `OK`
      And the FTP server's file "/in/put.bin" is `short`

    @R-4-048.back @BV @needs-gprs-outcome @E-06 @E-140
    Scenario: What was stored is fetched again
      Given the host has set:
        | AT#FTPGETFILENAME="put.bin" |
        | AT#FTPGETPATH="/in"         |
      And the host issues `AT#FTPPUT`
      And the modem indicates within 60 s `Ok_Info_WaitingForData`
      And the host writes `[4000 octets of data, coded][ETX]`
      And the modem answers within 60 s `OK`
      When the host issues `AT#FTPGET`
      Then the modem indicates within 60 s `Ok_Info_DataBegin`
      And the modem writes within 60 s `[4000 octets of data, coded]`
      And the modem writes within 60 s `[ETX][CR][LF]OK[CR][LF]`

  Rule: Only an ETX that no DLE precedes ends the file; DLE ETX of the host is an ETX of the file, DLE DLE a DLE

    Background:
      Given the modem is connected over "GPRS"

    @BV @needs-gprs-outcome @E-38
    Scenario Outline: <what>, written <how>
      Given the host issues `AT#FTPPUT`
      And the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the host writes, <octets> at a time, `<coded>`
      Then the modem writes nothing for 3 seconds
      When the host writes `[ETX]`
      Then the modem answers within 60 s `OK`
      And the modem writes nothing for 2 seconds
      And the FTP server's file "/in/put.bin" is `<file>`

      Examples:
        | id                   | covers          | what                    | how       | octets     | coded                                          | file                                              |
        | R-4-050              | R-4-051         | ETX in the middle       | at once   | 100 octets | a[DLE][ETX]b                                   | a[ETX]b                                           |
        | R-4-050.first        | R-4-051         | ETX as the first octet  | at once   | 100 octets | [DLE][ETX]ab                                   | [ETX]ab                                           |
        | R-4-050.last         | R-4-051         | ETX as the last octet   | at once   | 100 octets | ab[DLE][ETX]                                   | ab[ETX]                                           |
        | R-4-050.only         | R-4-051         | ETX as the only octet   | at once   | 100 octets | [DLE][ETX]                                     | [ETX]                                             |
        | R-4-050.two          | R-4-051         | ETX ETX                 | at once   | 100 octets | a[DLE][ETX][DLE][ETX]b                         | a[ETX][ETX]b                                      |
        | R-4-051              |                 | DLE in the middle       | at once   | 100 octets | a[DLE][DLE]b                                   | a[DLE]b                                           |
        | R-4-051.first        |                 | DLE as the first octet  | at once   | 100 octets | [DLE][DLE]ab                                   | [DLE]ab                                           |
        | R-4-051.last         | R-4-050         | DLE as the last octet   | at once   | 100 octets | ab[DLE][DLE]                                   | ab[DLE]                                           |
        | R-4-051.only         | R-4-050         | DLE as the only octet   | at once   | 100 octets | [DLE][DLE]                                     | [DLE]                                             |
        | R-4-051.two          |                 | DLE DLE                 | at once   | 100 octets | a[DLE][DLE][DLE][DLE]b                         | a[DLE][DLE]b                                      |
        | R-4-051.before       | R-4-050         | DLE ETX                 | at once   | 100 octets | a[DLE][DLE][DLE][ETX]b                         | a[DLE][ETX]b                                      |
        | R-4-051.behind       | R-4-050         | ETX DLE                 | at once   | 100 octets | a[DLE][ETX][DLE][DLE]b                         | a[ETX][DLE]b                                      |
        | R-4-051.both         | R-4-050         | DLE DLE ETX at the end  | at once   | 100 octets | a[DLE][DLE][DLE][DLE][DLE][ETX]                | a[DLE][DLE][ETX]                                  |
        | R-4-051.neighbours   |                 | what stands beside them | at once   | 100 octets | [0x02][0x04][0x0F][0x11][0x43][0x50][0x83][0x90] | [0x02][0x04][0x0F][0x11][0x43][0x50][0x83][0x90] |
        | R-4-050.singly       | R-4-051         | ETX in the middle       | singly    | 1 octet    | a[DLE][ETX]b                                   | a[ETX]b                                           |
        | R-4-050.first-singly | R-4-051         | ETX as the first octet  | singly    | 1 octet    | [DLE][ETX]ab                                   | [ETX]ab                                           |
        | R-4-050.two-singly   | R-4-051         | ETX ETX                 | singly    | 1 octet    | a[DLE][ETX][DLE][ETX]b                         | a[ETX][ETX]b                                      |
        | R-4-051.two-singly   |                 | DLE DLE                 | singly    | 1 octet    | a[DLE][DLE][DLE][DLE]b                         | a[DLE][DLE]b                                      |
        | R-4-051.last-singly  | R-4-050         | DLE as the last octet   | singly    | 1 octet    | ab[DLE][DLE]                                   | ab[DLE]                                           |
        | R-4-051.both-singly  | R-4-050         | DLE DLE ETX at the end  | singly    | 1 octet    | a[DLE][DLE][DLE][DLE][DLE][ETX]                | a[DLE][DLE][ETX]                                  |

    # The host pauses between the two octets of a code.
    @BV @needs-gprs-outcome
    Scenario Outline: DLE, a pause, and <what>
      Given the host issues `AT#FTPPUT`
      And the modem indicates within 60 s `Ok_Info_WaitingForData`
      And the host writes `abc[DLE]`
      And the modem writes nothing for 5 seconds
      When the host writes `<next>`
      Then the modem writes nothing for 5 seconds
      When the host writes `[ETX]`
      Then the modem answers within 60 s `OK`
      And the FTP server's file "/in/put.bin" is `<file>`

      Examples:
        | id            | covers  | what             | next            | file            |
        | R-4-050.apart | R-4-051 | ETX              | [ETX]d          | abc[ETX]d       |
        | R-4-050.end   | R-4-051 | ETX, and the end | [ETX]           | abc[ETX]        |
        | R-4-051.apart |         | DLE              | [DLE]d          | abc[DLE]d       |
        | R-4-051.end   | R-4-050 | DLE, and the end | [DLE]           | abc[DLE]        |
        | R-4-051.twice | R-4-050 | DLE DLE ETX      | [DLE][DLE][ETX] | abc[DLE][ETX]   |

    @R-4-050.anew @R-4-051 @BV @needs-gprs-outcome @E-08 @E-09 @E-137 @E-215
    Scenario: A DLE that was the last octet of an upload that failed has no effect on the next one
      Given the "FTP" server at "octet 3000 of the file" "closes"
      And the host issues `AT#FTPPUT`
      And the modem indicates within 60 s `Ok_Info_WaitingForData`
      And the host writes `[2999 octets of text][DLE]`
      And the modem writes nothing for 5 seconds
      And the host writes `[DLE]x[DLE]`
      And the modem answers within 60 s `#CME ERROR: 38017`
      When the host issues `AT#FTPPUT`
      Then the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the host writes `[ETX]`
      Then the modem answers within 60 s `OK`
      And the FTP server's file "/in/put.bin" is ``

    # Where a block of some size ends the next one begins in the middle of a code.
    @BV @needs-gprs-outcome
    Scenario Outline: A code that begins as octet <first>
      Given the host issues `AT#FTPPUT`
      And the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the host writes `[<octets> octets of text][DLE][ETX][DLE][DLE][DLE][ETX]end[ETX]`
      Then the modem answers within 60 s `OK`
      And the FTP server's file "/in/put.bin" is `[<octets> octets of text][ETX][DLE][ETX]end`

      Examples:
        | id                | covers  | octets | first |
        | R-4-050.at-128    | R-4-051 | 127    | 128   |
        | R-4-050.at-256    | R-4-051 | 255    | 256   |
        | R-4-050.at-512    | R-4-051 | 511    | 512   |
        | R-4-050.at-1024   | R-4-051 | 1023   | 1024  |
        | R-4-050.at-1460   | R-4-051 | 1459   | 1460  |
        | R-4-050.at-1461   | R-4-051 | 1460   | 1461  |
        | R-4-050.at-2048   | R-4-051 | 2047   | 2048  |
        | R-4-050.at-4096   | R-4-051 | 4095   | 4096  |
        | R-4-050.at-65536  | R-4-051 | 65535  | 65536 |

    # What DLE makes of another octet is not said.
    @R-4-051.other @BV @needs-gprs-outcome @E-142
    Scenario: DLE in front of a letter
      Given the host issues `AT#FTPPUT`
      And the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the host writes `a[DLE]b[ETX]`
      Then whatever the modem answers is recorded

  Rule: Each parameter is taken as it is when the command comes, whatever it was when the connection was made

    Background:
      Given the modem is connected over "GPRS"

    @BV @needs-gprs-outcome
    Scenario Outline: AT#FTPPUT reads <parameter>: <value>
      Given the host has set `AT#<parameter>=<value>`
      And the host issues `AT#FTPPUT`
      And the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the host writes `[300 octets of data, coded][ETX]`
      Then the modem answers within 60 s `OK`
      And the FTP server's file "<path>" is `[300 octets of data]`
      And the network has seen:
        | ftp.at       | <at>      |
        | ftp.user     | ftper     |
        | ftp.password | ftpsecret |
        | ftp.type     | I         |
        | ftp.mode     | passive   |
        | ftp.stored   | <path>    |

      Examples:
        | id         | parameter      | value           | at                 | path          |
        | T-4-05.r01 | FTPPUTFILENAME | "other.txt"     | 198.51.100.21:21   | /in/other.txt |
        | T-4-05.r02 | FTPPUTPATH     | "/a/b"          | 198.51.100.21:21   | /a/b/put.bin  |
        | T-4-05.r03 | FTPPORT        | 2121            | 198.51.100.21:2121 | /in/put.bin   |
        | T-4-05.r04 | FTPSERV        | "198.51.100.22" | 198.51.100.22:21   | /in/put.bin   |

    @T-4-05.r05 @BV @needs-gprs-outcome @E-133 @E-141
    Scenario: AT#FTPPUT reads FTPTYPE: A
      Given the host has set `AT#FTPTYPE=A`
      And the host issues `AT#FTPPUT`
      And the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the host writes `[256 octets of data, coded][ETX]`
      Then the modem answers within 60 s `OK`
      And the FTP server's file "/in/put.bin" is `[256 octets of data, 7-bit]`
      And the network has seen:
        | ftp.type   | A           |
        | ftp.stored | /in/put.bin |

    @T-4-05.r06 @BV @needs-gprs-outcome @needs-listen-address
    Scenario: AT#FTPPUT reads FTPMODE: 0
      Given the host has set `AT#FTPMODE=0`
      And the host issues `AT#FTPPUT`
      And the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the host writes `[300 octets of data, coded][ETX]`
      Then the modem answers within 60 s `OK`
      And the FTP server's file "/in/put.bin" is `[300 octets of data]`
      And the network has seen:
        | ftp.mode   | active      |
        | ftp.stored | /in/put.bin |

    @T-4-05.r07 @T-4-05.r08 @BV @needs-gprs-outcome
    Scenario: AT#FTPPUT reads FTPUN and FTPPW: another user with another password
      Given the host has set:
        | AT#FTPUN="ftper2"     |
        | AT#FTPPW="ftpsecret2" |
      And the host issues `AT#FTPPUT`
      And the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the host writes `from another[ETX]`
      Then the modem answers within 60 s `OK`
      And the FTP server's file "/in/put.bin" is `from another`
      And the network has seen:
        | ftp.user     | ftper2     |
        | ftp.password | ftpsecret2 |

    # Nothing of the first transfer may be in the second.
    @T-4-05.r01.all @T-4-05.r02 @T-4-05.r03 @T-4-05.r04 @T-4-05.r05 @T-4-05.r07 @T-4-05.r08 @BV @needs-gprs-outcome @E-133 @E-141
    Scenario: Two files, and between them every parameter but one changes
      Given the host issues `AT#FTPPUT`
      And the modem indicates within 60 s `Ok_Info_WaitingForData`
      And the host writes `first[0x83][ETX]`
      And the modem answers within 60 s `OK`
      And the host has set:
        | AT#FTPSERV="198.51.100.22"     |
        | AT#FTPPORT=21                  |
        | AT#FTPUN="ftper2"              |
        | AT#FTPPW="ftpsecret2"          |
        | AT#FTPTYPE=A                   |
        | AT#FTPPUTFILENAME="second.txt" |
        | AT#FTPPUTPATH="/a/b"           |
      And the host issues `AT#FTPPUT`
      And the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the host writes `the second[0x90][ETX]`
      Then the modem answers within 60 s `OK`
      And the FTP server's file "/in/put.bin" is `first[0x83]`
      And the FTP server's file "/a/b/second.txt" is `the second[DLE]`
      And the network has seen:
        | ftp.at       | 198.51.100.21:21, 198.51.100.22:21 |
        | ftp.user     | ftper, ftper2                      |
        | ftp.password | ftpsecret, ftpsecret2              |
        | ftp.type     | I, A                               |
        | ftp.stored   | /in/put.bin, /a/b/second.txt       |

  Rule: A server name is resolved by the name servers; what neither of them resolves is told by 38027

    @R-4-054.known @BV @needs-gprs-outcome @E-128 @E-131
    Scenario: The primary server is silent, and the secondary one knows the name
      Given the host has set `AT#FTPSERV="files.example.org"`
      And the name servers:
        | 198.51.100.53 | files.example.org | nothing       |
        | 198.51.100.54 | files.example.org | 198.51.100.22 |
      And the modem is connected over "GPRS"
      And the host issues `AT#FTPPUT`
      And the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the host writes `found[ETX]`
      Then the modem answers within 60 s `OK`
      And the FTP server's file "/in/put.bin" is `found`
      And the network has seen:
        | dns.asked | 198.51.100.53 files.example.org, 198.51.100.54 files.example.org |
        | ftp.at    | 198.51.100.22:21                                                 |

    @BI @needs-gprs-outcome @E-08 @E-09 @E-127 @E-128
    Scenario Outline: The primary server gives <one>, the secondary one <other>
      Given the host has set `AT#FTPSERV="lost.example.org"`
      And the name servers:
        | 198.51.100.53 | lost.example.org | <one>   |
        | 198.51.100.54 | lost.example.org | <other> |
      And the modem is connected over "GPRS"
      When the host issues `AT#FTPPUT`
      Then the modem answers within 60 s `#CME ERROR: 38027`
      And the modem writes nothing for 5 seconds
      And `AT#VSTATE` reads `#STATE: "CONNECTED"`
      And the network has seen:
        | ftp.at | nothing |

      Examples:
        | id              | covers     | one      | other    |
        | R-4-054         | T-4-06.r02 | NXDOMAIN | NXDOMAIN |
        | R-4-054.silent  | T-4-06.r02 | nothing  | nothing  |
        | R-4-054.late    |            | nothing  | NXDOMAIN |
        | R-4-054.failing |            | SERVFAIL | SERVFAIL |

    @T-4-06.r02 @R-4-054 @BI @needs-gprs-outcome @E-08 @E-09 @E-128
    Scenario: A wrong name, and then the right one
      Given the host has set `AT#FTPSERV="ftpp.example.org"`
      And the modem is connected over "GPRS"
      When the host issues `AT#FTPPUT`
      Then the modem answers within 60 s `#CME ERROR: 38027`
      And `AT#FTPSERV="ftp2.example.org"` is answered `OK`
      When the host issues `AT#FTPPUT`
      Then the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the host writes `found[ETX]`
      Then the modem answers within 60 s `OK`
      And the network has seen:
        | ftp.at     | 198.51.100.22:21 |
        | ftp.stored | /in/put.bin      |

  Rule: What fails before the file is asked for is told by a #CME ERROR, and the connection is kept

    Background:
      Given the modem is connected over "GPRS"

    # Each is cured by a parameter, and then the file is taken.
    @BI @needs-gprs-outcome @E-08 @E-09
    Scenario Outline: <what>: <code>
      Given the host has set `AT#<wrong>`
      When the host issues `AT#FTPPUT`
      Then the modem answers within 300 s `#CME ERROR: <code>`
      And the modem writes nothing for 5 seconds
      And `AT#VSTATE` reads `#STATE: "CONNECTED"`
      And the network has seen:
        | ftp.stored | nothing |
      And `AT#<right>` is answered `OK`
      When the host issues `AT#FTPPUT`
      Then the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the host writes `[DLE][ETX]cured[ETX]`
      Then the modem answers within 60 s `OK`
      And the FTP server's file "/in/put.bin" is `[ETX]cured`

      @E-215
      Examples:
        | id               | covers     | what                        | wrong                   | right                   | code  |
        | T-4-06.r03       | R-4-055    | nobody listens there        | FTPSERV="198.51.100.98" | FTPSERV="198.51.100.21" | 38016 |
        | R-4-055.unrouted | T-4-06.r03 | no way leads there          | FTPSERV="198.51.100.99" | FTPSERV="198.51.100.21" | 38016 |
        | R-4-055.port     | T-4-06.r03 | nobody listens at that port | FTPPORT=2122            | FTPPORT=21              | 38016 |

      Examples:
        | id                | covers     | what                        | wrong              | right             | code  |
        | R-4-055.password  | T-4-06.r03 | the password is wrong       | FTPPW="ftpsecret2" | FTPPW="ftpsecret" | 38081 |
        | R-4-055.case      | T-4-06.r03 | the password is in capitals | FTPPW="FTPSECRET"  | FTPPW="ftpsecret" | 38081 |
        | R-4-055.directory | T-4-06.r03 | there is no such directory  | FTPPUTPATH="/none" | FTPPUTPATH="/in"  | 38022 |

    # A server takes any name and refuses the password then, or refuses the name.
    @R-4-055.user @T-4-06.r03 @BI @needs-gprs-outcome @E-08 @E-09
    Scenario: The user is not known
      Given the host has set `AT#FTPUN="nobody"`
      When the host issues `AT#FTPPUT`
      Then the modem answers within 60 s `#CME ERROR: {code}`
      And `AT#VSTATE` reads `#STATE: "CONNECTED"`
      And the network has seen:
        | ftp.user   | nobody  |
        | ftp.stored | nothing |

    @BI @needs-gprs-outcome @E-08 @E-09 @E-107
    Scenario Outline: The server <action> to <stage>: <code>
      Given the "FTP" server at "<stage>" "<action>"
      When the host issues `AT#FTPPUT`
      Then the modem answers within 300 s `#CME ERROR: <code>`
      And the modem writes nothing for 5 seconds
      And `AT#VSTATE` reads `#STATE: "CONNECTED"`
      And the FTP server's file "/in/put.bin" is `nothing`
      When the host issues `AT#GETMAIL`
      Then until 20 seconds of silence the modem indicates only:
        | Ok_Info_NoMail | 1 | 1 |
        | OK             | 0 | 1 |

      Examples:
        | id                   | covers     | stage | action                        | code  |
        | R-4-055.user-refused | T-4-06.r03 | USER  | answers 530 not welcome       | 38080 |
        | R-4-055.pass-refused | T-4-06.r03 | PASS  | answers 530 not that one      | 38081 |
        | R-4-055.cwd-refused  | T-4-06.r03 | CWD   | answers 550 no such directory | 38022 |

      @E-215
      Examples:
        | id                     | covers     | stage    | action                     | code  |
        | R-4-055.too-many       | T-4-06.r03 | greeting | answers 421 too many users | 38016 |
        | R-4-055.type-refused   |            | TYPE     | answers 504 not that type  | 38016 |
        | R-4-055.pasv-refused   |            | PASV     | answers 502 not so         | 38016 |
        | R-4-055.pasv-nowhere   |            | PASV     | answers 227 Entering Passive Mode (198,51,100,21,195,88) | 38016 |
        | R-4-055.greeting-ends  | T-4-06.r03 | greeting | closes                     | 37966 |
        | R-4-055.user-ends      |            | USER     | closes                     | 37966 |
        | R-4-055.pass-ends      |            | PASS     | closes                     | 37966 |
        | R-4-055.greeting-reset | T-4-06.r03 | greeting | resets                     | 37952 |
        | R-4-055.pass-reset     |            | PASS     | resets                     | 37952 |
        | R-4-055.type-reset     |            | TYPE     | resets                     | 37952 |

    # A modem that has the data connection before the server consents may have asked for the file by then.
    @BI @needs-gprs-outcome @E-06 @E-08 @E-09 @E-137 @E-140
    Scenario Outline: The server <action> to STOR: <code>; what it holds it keeps
      Given the FTP server holds the file "/in/put.bin" with `the old one`
      And the "FTP" server at "STOR" "<action>"
      When the host issues `AT#FTPPUT`
      Then the modem answers within 60 s `#CME ERROR: <code>`
      And the modem writes nothing for 5 seconds
      And `AT#VSTATE` reads `#STATE: "CONNECTED"`
      And the FTP server's file "/in/put.bin" is `the old one`
      And `AT#FTPGETPATH="/in"` is answered `OK`
      And `AT#FTPGETFILENAME="put.bin"` is answered `OK`
      When the host issues `AT#FTPGET`
      Then the modem writes within 60 s `[CR][LF]Ok_Info_DataBegin[CR][LF]the old one[ETX][CR][LF]OK[CR][LF]`

      @E-146
      Examples:
        | id                   | covers     | action                     | code  |
        | R-4-055.stor-refused | T-4-06.r03 | answers 553 not over that  | 38017 |
        | R-4-055.stor-full    | T-4-06.r03 | answers 452 the disk is full | 38017 |

      @E-215
      Examples:
        | id                 | covers     | action | code  |
        | R-4-055.stor-ends  | T-4-06.r03 | closes | 37966 |
        | R-4-055.stor-reset | T-4-06.r03 | resets | 37952 |

    # No time is stated for FTP, only that the failure is told.
    @TI @needs-gprs-outcome @E-08 @E-09 @E-107 @E-118 @E-215
    Scenario Outline: The server never answers <what>
      Given the "FTP" server at "<stage>" "says nothing"
      When the host issues `AT#FTPPUT`
      Then the modem answers within 300 s `#CME ERROR: 37964`
      And the modem writes nothing for 5 seconds
      And `AT#VSTATE` reads `#STATE: "CONNECTED"`
      When the "FTP" server goes on
      Then the modem writes nothing for 10 seconds
      When the host issues `AT#GETMAIL`
      Then until 20 seconds of silence the modem indicates only:
        | Ok_Info_NoMail | 1 | 1 |
        | OK             | 0 | 1 |

      Examples:
        | id                       | covers     | what           | stage    |
        | R-4-055.silent           | T-4-06.r03 | the connection | greeting |
        | R-4-055.silent-user      | T-4-06.r03 | the user       | USER     |
        | R-4-055.silent-password  |            | the password   | PASS     |
        | R-4-055.silent-directory |            | the directory  | CWD      |
        | R-4-055.silent-passive   |            | PASV           | PASV     |

    # Which code it is, is not said; a modem may as well ask the server, which refuses it.
    @BI @needs-gprs-outcome @E-08 @E-09 @E-137
    Scenario Outline: <parameter> is empty
      Given the host has set `AT#<parameter>=""`
      When the host issues `AT#FTPPUT`
      Then the modem answers within 300 s `#CME ERROR: {code}`
      And the modem writes nothing for 5 seconds
      And `AT#VSTATE` reads `#STATE: "CONNECTED"`

      Examples:
        | id                | parameter      |
        | R-4-055.no-server | FTPSERV        |
        | R-4-055.no-name   | FTPPUTFILENAME |

  Rule: What fails once the file is asked for is told by a #CME ERROR; ETX may stand in front of it

    Background:
      Given the modem is connected over "GPRS"

    # The host has written as many octets as the server takes, and waits. The next file is shorter.
    @BI @needs-gprs-outcome @E-08 @E-09 @E-137 @E-215
    Scenario Outline: The server <action> the data connection while the host pauses: <code>
      Given the "FTP" server at "octet 3000 of the file" "<action>"
      And the host issues `AT#FTPPUT`
      And the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the host writes `[3000 octets of text]`
      Then the modem answers within 300 s `#CME ERROR: <code>`
      And the modem writes nothing for 5 seconds
      And `AT#VSTATE` reads `#STATE: "CONNECTED"`
      And `AT#FTPPUTFILENAME="b.txt"` is answered `OK`
      When the host issues `AT#FTPPUT`
      Then the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the host writes `[DLE][ETX]whole[ETX]`
      Then the modem answers within 60 s `OK`
      And the modem writes nothing for 5 seconds
      And the FTP server's file "/in/b.txt" is `[ETX]whole`

      Examples:
        | id            | covers     | action | code  |
        | R-4-055       | T-4-06.r03 | closes | 38017 |
        | R-4-055.reset | T-4-06.r03 | resets | 37952 |

    # The DLE has come, and what it is about has not: the next file must not take it for its own.
    @R-4-055.half @BI @needs-gprs-outcome @E-08 @E-09 @E-137 @E-215
    Scenario: The server closes the data connection when the host has written half of a code
      Given the "FTP" server at "octet 3000 of the file" "closes"
      And the host issues `AT#FTPPUT`
      And the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the host writes `[3000 octets of text][DLE]`
      Then the modem answers within 300 s `#CME ERROR: 38017`
      And `AT#VSTATE` reads `#STATE: "CONNECTED"`
      When the host issues `AT#FTPPUT`
      Then the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the host writes `[ETX]`
      Then the modem answers within 60 s `OK`
      And the FTP server's file "/in/put.bin" is ``

    # Digits, so that what the host still writes when the error comes makes no command line; it may be answered ERROR.
    @BI @needs-gprs-outcome @E-08 @E-09 @E-137 @E-215
    Scenario Outline: The server <action> the data connection while the host writes on
      Given the "FTP" server at "octet 100 of the file" "<action>"
      And the host issues `AT#FTPPUT`
      And the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the host writes `0001020304050607080910111213141516171819202122232425262728293031323334353637383940414243444546474849[CR][LF]5051525354555657585960616263646566676869707172737475767778798081828384858687888990919293949596979899[CR][LF]0001020304050607080910111213141516171819202122232425262728293031323334353637383940414243444546474849[CR][LF]5051525354555657585960616263646566676869707172737475767778798081828384858687888990919293949596979899[CR][LF][ETX]`
      Then until 60 seconds of silence the modem indicates only:
        | #CME ERROR: <code> | 1 | 1 |
        | ERROR              | 0 | 5 |
      And `AT#VSTATE` reads `#STATE: "CONNECTED"`
      When the host issues `AT#FTPPUT`
      Then the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the host writes `whole[ETX]`
      Then the modem answers within 60 s `OK`
      And the FTP server's file "/in/put.bin" is `whole`

      Examples:
        | id                    | covers     | action | code  |
        | R-4-055.writing       | T-4-06.r03 | closes | 38017 |
        | R-4-055.writing-reset | T-4-06.r03 | resets | 37952 |

    @BI @needs-gprs-outcome @E-08 @E-09 @E-107 @E-137
    Scenario Outline: The host has written the whole file, and the server <action>: <code>
      Given the "FTP" server at "end of the file" "<action>"
      And the host issues `AT#FTPPUT`
      And the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the host writes `[300 octets of data, coded][ETX]`
      Then the modem answers within 300 s `#CME ERROR: <code>`
      And the modem writes nothing for 5 seconds
      And `AT#VSTATE` reads `#STATE: "CONNECTED"`
      When the host issues `AT#GETMAIL`
      Then until 20 seconds of silence the modem indicates only:
        | Ok_Info_NoMail | 1 | 1 |
        | OK             | 0 | 1 |

      @E-146
      Examples:
        | id              | covers     | action                       | code  |
        | R-4-055.full    | T-4-06.r03 | answers 552 too large        | 38017 |
        | R-4-055.not-all | T-4-06.r03 | answers 451 lost on the disk | 38017 |

      @E-215
      Examples:
        | id                 | covers     | action | code  |
        | R-4-055.end-closes | T-4-06.r03 | closes | 38017 |
        | R-4-055.end-resets |            | resets | 37952 |

    @R-4-055.end-silent @T-4-06.r03 @TI @needs-gprs-outcome @E-08 @E-09 @E-107 @E-118 @E-137 @E-215
    Scenario: The host has written the whole file, and the server never says that it has it
      Given the "FTP" server at "end of the file" "says nothing"
      And the host issues `AT#FTPPUT`
      And the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the host writes `is it there?[ETX]`
      Then the modem answers within 300 s `#CME ERROR: 37964`
      And the modem writes nothing for 5 seconds
      And `AT#VSTATE` reads `#STATE: "CONNECTED"`
      When the "FTP" server goes on
      Then the modem writes nothing for 10 seconds
      When the host issues `AT#GETMAIL`
      Then until 20 seconds of silence the modem indicates only:
        | Ok_Info_NoMail | 1 | 1 |
        | OK             | 0 | 1 |

    # The file is there, so OK will do as well.
    @BI @needs-gprs-outcome @E-08 @E-09 @E-118 @E-215
    Scenario Outline: The server <action> at QUIT, when it has stored the file
      Given the "FTP" server at "QUIT" "<action>"
      And the host issues `AT#FTPPUT`
      And the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the host writes `already stored[ETX]`
      Then the modem answers within 300 s `#CME ERROR: 38018`
      And the modem writes nothing for 5 seconds
      And `AT#VSTATE` reads `#STATE: "CONNECTED"`
      And the FTP server's file "/in/put.bin" is `already stored`

      Examples:
        | id                   | action             |
        | R-4-055.quit-refused | answers 500 not so |
        | R-4-055.quit-closes  | closes             |
        | R-4-055.quit-resets  | resets             |
        | R-4-055.quit-silent  | says nothing       |

    @R-4-055.lost @BI @needs-gprs-outcome @needs-drop-bearer @E-04 @E-08 @E-09 @E-72 @E-137 @E-216 @E-217
    Scenario: The GPRS session is lost while the host writes the file
      Given the host issues `AT#FTPPUT`
      And the modem indicates within 60 s `Ok_Info_WaitingForData`
      And the host writes `The first half[DLE]`
      When the bearer is lost
      Then until 20 seconds of silence the modem indicates only:
        | #CME ERROR: {code} | 1 | 2 |
      And `AT#VSTATE` reads `#STATE: "IDLE"`
      When the host issues `AT#CONNECTIONSTART`
      Then the modem indicates within 60 s `213.30.30.30`
      And the modem indicates within 10 s `Ok_Info_GprsActivation`
      When the host issues `AT#FTPPUT`
      Then the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the host writes `All of it[ETX]`
      Then the modem answers within 60 s `OK`
      And the FTP server's file "/in/put.bin" is `All of it`

  Rule: A GSM call carries files as well

    @R-4-048.gsm @BV @needs-dial-outcome @needs-ppp-peer
    Scenario: A file over GSM
      Given the modem is connected over "GSM"
      And the host issues `AT#FTPPUT`
      And the modem indicates within 120 s `Ok_Info_WaitingForData`
      When the host writes `[20000 octets of data, coded][ETX]`
      Then the modem answers within 120 s `OK`
      And `AT#VSTATE` reads `#STATE: "CONNECTED"`
      And the FTP server's file "/in/put.bin" is `[20000 octets of data]`

    @R-4-055.gsm @BI @needs-dial-outcome @needs-ppp-peer @needs-drop-bearer @E-08 @E-09 @E-137 @E-243
    Scenario: The GSM call is lost while the host writes the file
      Given the modem is connected over "GSM"
      And the host issues `AT#FTPPUT`
      And the modem indicates within 120 s `Ok_Info_WaitingForData`
      And the host writes `The first half`
      When the bearer is lost
      Then until 20 seconds of silence the modem indicates only:
        | #CME ERROR: 37952 | 0 | 1 |
        | NO CARRIER        | 1 | 1 |
      And `AT#VSTATE` reads `#STATE: "IDLE"`

  Rule: AT#FTPPUT needs a connection, and no other service under way; otherwise it is refused, and no server is asked

    @R-4-049.stopped @BO @needs-gprs-outcome @E-08 @E-09 @E-214
    Scenario: After AT#CONNECTIONSTOP
      Given the modem is connected over "GPRS"
      And the host issues `AT#CONNECTIONSTOP`
      And the modem answers within 30 s `OK`
      When the host issues `AT#FTPPUT`
      Then the modem answers within 30 s `#CME ERROR: 35867`
      And the modem writes nothing for 5 seconds
      And the network has seen:
        | ftp.at | nothing |

    @R-4-049.never @BO @E-08 @E-09 @E-214
    Scenario: Without any connection
      When the host issues `AT#FTPPUT`
      Then the modem answers within 30 s `#CME ERROR: 35867`
      And the modem writes nothing for 5 seconds
      And the network has seen:
        | ftp.at | nothing |

    # The port of the listening socket is nobody's; when it is closed the file is taken.
    @R-4-049 @BO @needs-gprs-outcome @E-08 @E-09 @E-159 @E-213 @E-237
    Scenario: While a TCP port listens, and when it does no more
      Given the host has set:
        | AT#TCPSERV=1,"255.255.255.255" |
        | AT#TCPPORT=1,7007              |
        | AT#DLEMODE=1,1                 |
        | AT#TCPTXDELAY=1,100            |
      And the modem is connected over "GPRS"
      And the host issues `AT#LTCPSTART=1`
      And the modem answers within 10 s `OK`
      When the host issues `AT#FTPPUT`
      Then the modem answers within 30 s `#CME ERROR: 37122`
      And the modem writes nothing for 5 seconds
      And the network has seen:
        | ftp.at | nothing |
      And `AT#LTCPSTOP=1` is answered `OK`
      When the host issues `AT#FTPPUT`
      Then the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the host writes `later[ETX]`
      Then the modem answers within 60 s `OK`
      And the FTP server's file "/in/put.bin" is `later`

    @R-4-049.twice @BO @needs-gprs-outcome @E-08 @E-09 @E-213 @E-237
    Scenario: While another AT#FTPPUT waits for the server: that one goes on
      Given the modem is connected over "GPRS"
      And the "FTP" server at "greeting" "says nothing"
      And the host issues `AT#FTPPUT`
      And `AT#FTPPUT` meanwhile is answered `#CME ERROR: 37122`
      When the "FTP" server goes on
      Then the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the host writes `only once[ETX]`
      Then the modem answers within 60 s `OK`
      And the modem writes nothing for 5 seconds
      And the network has seen:
        | ftp.at     | 198.51.100.21:21 |
        | ftp.stored | /in/put.bin      |

    @R-4-049.getmail @BO @needs-gprs-outcome @E-08 @E-09 @E-107 @E-213 @E-237
    Scenario: While a mail is being fetched
      Given the modem is connected over "GPRS"
      And the "POP3" server at "greeting" "says nothing"
      And the host issues `AT#GETMAIL`
      And `AT#FTPPUT` meanwhile is answered `#CME ERROR: 37122`
      When the "POP3" server goes on
      Then until 20 seconds of silence the modem indicates only:
        | Ok_Info_NoMail | 1 | 1 |
        | OK             | 0 | 1 |
      And the network has seen:
        | ftp.at | nothing |

    @R-4-049.then-set @BO @needs-gprs-outcome @E-08 @E-09 @E-213
    Scenario: While AT#FTPPUT waits for the server a parameter is not taken
      Given the modem is connected over "GPRS"
      And the "FTP" server at "greeting" "says nothing"
      And the host issues `AT#FTPPUT`
      And `AT#FTPPUTFILENAME="other.bin"` meanwhile is answered `#CME ERROR: 37123`
      When the "FTP" server goes on
      Then the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the host writes `under its name[ETX]`
      Then the modem answers within 60 s `OK`
      And `AT#FTPPUTFILENAME?` still reads `#FTPPUTFILENAME: "put.bin"`
      And the network has seen:
        | ftp.stored | /in/put.bin |
