@E-01 @E-10 @E-140 @needs-routes
Feature: #FTPGET: fetch a file from the FTP server

  Logs in at the FTP server, hands one file to the host and takes leave. What the host may do meanwhile stands in appendix B,
  04-data-mode-ftpget, what one parameter is about with the parameter (01-ftpport to 08-ftpgetpath).

  # What belongs to storing differs from all that has to be seen. The POP3 server is for what comes behind.
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

  Rule: A file is announced by Ok_Info_DataBegin, follows at once, and ends with ETX and OK; then the modem leaves the server

    Background:
      Given the modem is connected over "GPRS"

    # That the modem has left is required, that it says QUIT is not.
    @T-4-04.r01 @R-4-039 @R-4-043 @R-4-044 @R-4-045 @BV @needs-gprs-outcome @E-06
    Scenario: A file of two lines
      Given the FTP server holds the file "/pub/get.bin" with `The kettle is on.[CR][LF]Come at four.[CR][LF]`
      When the host issues `AT#FTPGET`
      Then the modem writes within 60 s `[CR][LF]Ok_Info_DataBegin[CR][LF]The kettle is on.[CR][LF]Come at four.[CR][LF][ETX][CR][LF]OK[CR][LF]`
      And the modem writes nothing for 5 seconds
      And `AT#VSTATE` reads `#STATE: "CONNECTED"`
      And the network has seen:
        | ftp.at        | 198.51.100.21:21 |
        | ftp.user      | ftper            |
        | ftp.password  | ftpsecret        |
        | ftp.type      | I                |
        | ftp.mode      | passive          |
        | ftp.retrieved | /pub/get.bin     |
        | ftp.stored    | nothing          |
        | ftp.left      | {word}             |

    # The coding is the identity on printable text only.
    @BV @needs-gprs-outcome @E-06
    Scenario Outline: A file is handed over octet by octet: <what>
      Given the FTP server holds the file "/pub/get.bin" with `<file>`
      When the host issues `AT#FTPGET`
      Then the modem writes within 60 s `[CR][LF]Ok_Info_DataBegin[CR][LF]<coded>[ETX][CR][LF]OK[CR][LF]`
      And the modem writes nothing for 2 seconds
      And the network has seen:
        | ftp.retrieved | /pub/get.bin |

      Examples:
        | id                 | what                                 | file                                                       | coded                                                      |
        | R-4-039.empty      | nothing at all                       |                                                            |                                                            |
        | R-4-039.one        | one octet                            | x                                                          | x                                                          |
        | R-4-039.zero       | one octet of zeros                   | [NUL]                                                      | [NUL]                                                      |
        | R-4-039.no-end     | a line without an end                | one[CR][LF]two                                             | one[CR][LF]two                                             |
        | R-4-039.ends       | all kinds of line ends               | one[CR]two[LF]three[LF][CR]four[CR][CR][LF]five[LF]        | one[CR]two[LF]three[LF][CR]four[CR][CR][LF]five[LF]        |
        | R-4-039.dot        | the end of a mail                    | one[CR][LF].[CR][LF]two[CR][LF]                            | one[CR][LF].[CR][LF]two[CR][LF]                            |
        | R-4-039.controls   | SUB, BS, ESC, XON, XOFF and DEL      | a[SUB]b[BS]c[ESC]d[0x11]e[0x13]f[0x7F]g                    | a[SUB]b[BS]c[ESC]d[0x11]e[0x13]f[0x7F]g                    |
        | R-4-039.high       | octets of 8 bits                     | [0x80][0x83][0x90][0x91][0x93][0xFE][0xFF][0xFF]           | [0x80][0x83][0x90][0x91][0x93][0xFE][0xFF][0xFF]           |
        | R-4-039.commands   | what looks like commands             | +++[CR][LF]AT#VSTATE[CR][LF]ATH[CR][LF]QUIT[CR][LF]        | +++[CR][LF]AT#VSTATE[CR][LF]ATH[CR][LF]QUIT[CR][LF]        |
        | R-4-039.replies    | what looks like replies of a server  | 226 done[CR][LF]550 none[CR][LF]                           | 226 done[CR][LF]550 none[CR][LF]                           |

      @E-08 @E-09
      Examples:
        | id              | what                    | file                                                                                | coded                                                                               |
        | R-4-039.results | what looks like results | OK[CR][LF][CR][LF]OK[CR][LF][CR][LF]#CME ERROR: 38024[CR][LF]Ok_Info_DataBegin[CR][LF] | OK[CR][LF][CR][LF]OK[CR][LF][CR][LF]#CME ERROR: 38024[CR][LF]Ok_Info_DataBegin[CR][LF] |

    @R-4-031.long @T-4-03.r01 @T-4-03.r02 @R-B-101 @BV @needs-gprs-outcome
    Scenario: Path and name of 60 characters each go to the server whole
      Given the host has set:
        | AT#FTPGETPATH="/pub/a-directory-with-a-name-of-sixty-characters-to-be-changed-to" |
        | AT#FTPGETFILENAME="a-file-with-a-name-of-sixty-characters-to-be-fetched-abc.bin"  |
      And the FTP server holds the file "/pub/a-directory-with-a-name-of-sixty-characters-to-be-changed-to/a-file-with-a-name-of-sixty-characters-to-be-fetched-abc.bin" with `long`
      When the host issues `AT#FTPGET`
      Then the modem indicates within 60 s `Ok_Info_DataBegin`
      And the modem writes within 30 s `long[ETX][CR][LF]OK[CR][LF]`
      And the network has seen:
        | ftp.retrieved | /pub/a-directory-with-a-name-of-sixty-characters-to-be-changed-to/a-file-with-a-name-of-sixty-characters-to-be-fetched-abc.bin |

    @R-4-024.long @T-4-03.r07 @T-4-03.r08 @R-B-101 @BI @needs-gprs-outcome @E-08 @E-09
    Scenario: Login and password of 60 characters each go to the server whole
      Given the host has set:
        | AT#FTPUN="a-login-with-sixty-characters-of-which-not-one-may-be-lost-x" |
        | AT#FTPPW="a-password-of-sixty-characters-of-which-not-one-may-be-lost" |
      When the host issues `AT#FTPGET`
      Then the modem answers within 60 s `#CME ERROR: {code}`
      And the network has seen:
        | ftp.user     | a-login-with-sixty-characters-of-which-not-one-may-be-lost-x |
        | ftp.password | a-password-of-sixty-characters-of-which-not-one-may-be-lost  |

    @BV @needs-gprs-outcome
    Scenario Outline: A file of every kind of octet is handed over: <what>
      Given the FTP server holds the file "/pub/get.bin" with `[<octets> octets of data]`
      When the host issues `AT#FTPGET`
      Then the modem indicates within 60 s `Ok_Info_DataBegin`
      And the modem writes within 60 s `[<octets> octets of data, coded]`
      And the modem writes within 60 s `[ETX][CR][LF]OK[CR][LF]`
      And the modem writes nothing for 2 seconds
      And the network has seen:
        | ftp.retrieved | /pub/get.bin |

      Examples:
        | id | covers | what | octets |
        | R-4-039.all | R-4-041 R-4-042 | every octet once | 256 |
        | R-4-039.segment | R-4-041 R-4-042 | 1460 octets | 1460 |
        | R-4-039.over | R-4-041 R-4-042 | 1461 octets | 1461 |
        | R-4-039.block | R-4-041 R-4-042 | 4096 octets | 4096 |
        | R-4-039.odd | R-4-041 R-4-042 | 65537 octets, more than 16 bits hold | 65537 |
        | R-4-039.megabyte | R-4-041 R-4-042 | 1048576 octets | 1048576 |
        | R-4-039.megabytes | R-4-041 R-4-042 | 10485760 octets | 10485760 |

    # Two answers of the server in one segment, or one in many, are the same to the host.
    @BV @needs-gprs-outcome @E-06
    Scenario Outline: A server that <action>
      Given the FTP server holds the file "/pub/get.bin" with `[300 octets of data]`
      And the "FTP" server at "every answer" "<action>"
      When the host issues `AT#FTPGET`
      Then the modem indicates within 60 s `Ok_Info_DataBegin`
      And the modem writes within 60 s `[300 octets of data, coded]`
      And the modem writes within 60 s `[ETX][CR][LF]OK[CR][LF]`
      And the modem writes nothing for 5 seconds

      Examples:
        | id             | action                   |
        | R-4-039.octets | answers octet by octet   |
        | R-4-039.lines  | answers in several lines |

    # How long a modem waits is not said; GPRS itself may take some seconds.
    @BV @needs-gprs-outcome @E-06 @E-118
    Scenario Outline: The server takes 10 seconds at <stage>
      Given the FTP server holds the file "/pub/get.bin" with `Better late.[CR][LF]`
      And the "FTP" server at "<stage>" "says nothing"
      When the host issues `AT#FTPGET`
      And 10 seconds pass
      And the "FTP" server goes on
      Then the modem writes within 60 s `[CR][LF]Ok_Info_DataBegin[CR][LF]Better late.[CR][LF][ETX][CR][LF]OK[CR][LF]`

      Examples:
        | id                  | stage               |
        | R-4-039.greeting    | greeting            |
        | R-4-039.password    | PASS                |
        | R-4-039.directory   | CWD                 |
        | R-4-039.passive     | PASV                |
        | R-4-039.retrieval   | RETR                |
        | R-4-039.first-octet | octet 1 of the file |
        | R-4-039.end         | end of the file     |

    @R-4-043.echo @BV @needs-gprs-outcome @E-06
    Scenario: With ATE1 the command is echoed, and the file comes once
      Given the FTP server holds the file "/pub/get.bin" with `[300 octets of data]`
      When the host issues `ATE1`
      Then the modem writes `[CR][LF]OK[CR][LF]`
      When the host writes `AT#FTPGET[CR]`
      Then the modem writes within 60 s `AT#FTPGET[CR][CR][LF]Ok_Info_DataBegin[CR][LF]`
      And the modem writes within 60 s `[300 octets of data, coded]`
      And the modem writes within 60 s `[ETX][CR][LF]OK[CR][LF]`

    @R-4-044.echo @BV @needs-gprs-outcome @E-06
    Scenario: With ATE1 commands are echoed again behind the file
      Given the FTP server holds the file "/pub/get.bin" with `short`
      And the host issues `ATE1`
      And the modem writes `[CR][LF]OK[CR][LF]`
      And the host writes `AT#FTPGET[CR]`
      And the modem writes within 60 s `AT#FTPGET[CR][CR][LF]Ok_Info_DataBegin[CR][LF]`
      And the modem writes within 60 s `short`
      And the modem writes within 60 s `[ETX][CR][LF]OK[CR][LF]`
      When the host writes `AT[CR]`
      Then the modem writes `AT[CR][CR][LF]OK[CR][LF]`

    # Whether the call is told behind the file, or not at all, is open: nothing of it may be among the data.
    @R-4-043.ring @BV @needs-gprs-outcome @needs-incoming-call @E-06 @E-69 @E-231
    Scenario: A call that rings in the middle of a file leaves no trace in it
      Given the FTP server holds the file "/pub/get.bin" with `before it rings and behind it`
      And the "FTP" server at "octet 15 of the file" "says nothing"
      And the host has set:
        | AT#ANSWERMODE=0      |
        | AT#CALLSCREENNUM="0" |
        | AT#RINGCOUNT=0       |
      And the host issues `AT#FTPGET`
      And the modem indicates within 60 s `Ok_Info_DataBegin`
      And the modem writes within 60 s `before it rings`
      When a voice call from `0612345678` rings 2 times
      And the modem writes nothing for 15 seconds
      And the "FTP" server goes on
      Then the modem writes within 60 s ` and behind it[ETX]`
      And until 10 seconds of silence the modem indicates only:
        | OK   | 1 | 1 |
        | RING | 0 | 2 |

    # Behind the result the port takes commands: the next one is done, and changes what is fetched.
    @R-4-044.next @BV @needs-gprs-outcome @E-06
    Scenario: A long file, and then a short one of another name
      Given the FTP server holds the file "/pub/get.bin" with `[5000 octets of data][ETX]`
      And the FTP server holds the file "/pub/b.txt" with `b[DLE]`
      And the host issues `AT#FTPGET`
      And the modem indicates within 60 s `Ok_Info_DataBegin`
      And the modem writes within 60 s `[5000 octets of data, coded][DLE][ETX]`
      And the modem writes within 60 s `[ETX][CR][LF]OK[CR][LF]`
      And `AT#FTPGETFILENAME="b.txt"` is answered `OK`
      When the host issues `AT#FTPGET`
      Then the modem writes within 60 s `[CR][LF]Ok_Info_DataBegin[CR][LF]b[DLE][DLE][ETX][CR][LF]OK[CR][LF]`
      And the modem writes nothing for 5 seconds
      And the network has seen:
        | ftp.at        | 198.51.100.21:21, 198.51.100.21:21 |
        | ftp.retrieved | /pub/get.bin, /pub/b.txt           |
        | ftp.left      | {word}, {word}                         |

    @R-4-039.again @BV @needs-gprs-outcome @E-06
    Scenario: The same file again, which has become another one meanwhile
      Given the FTP server holds the file "/pub/get.bin" with `yesterday`
      And the host issues `AT#FTPGET`
      And the modem writes within 60 s `[CR][LF]Ok_Info_DataBegin[CR][LF]yesterday[ETX][CR][LF]OK[CR][LF]`
      And the FTP server holds the file "/pub/get.bin" with `now`
      When the host issues `AT#FTPGET`
      Then the modem writes within 60 s `[CR][LF]Ok_Info_DataBegin[CR][LF]now[ETX][CR][LF]OK[CR][LF]`
      And the network has seen:
        | ftp.retrieved | /pub/get.bin, /pub/get.bin |

    @R-4-039.stays @BV @needs-gprs-outcome @E-06
    Scenario: The file stays where it is
      Given the FTP server holds the file "/pub/get.bin" with `still there`
      When the host issues `AT#FTPGET`
      Then the modem writes within 60 s `[CR][LF]Ok_Info_DataBegin[CR][LF]still there[ETX][CR][LF]OK[CR][LF]`
      And the FTP server's file "/pub/get.bin" is `still there`
      And the FTP server's file "/in/put.bin" is `nothing`

  Rule: An ETX of the file reaches the host as DLE ETX, a DLE as DLE DLE, and no other octet is coded

    Background:
      Given the modem is connected over "GPRS"

    @BV @needs-gprs-outcome @E-06 @E-38
    Scenario Outline: <what>
      Given the FTP server holds the file "/pub/get.bin" with `<file>`
      When the host issues `AT#FTPGET`
      Then the modem writes within 60 s `[CR][LF]Ok_Info_DataBegin[CR][LF]<coded>[ETX][CR][LF]OK[CR][LF]`
      And the modem writes nothing for 5 seconds

      Examples:
        | id               | covers  | what                      | file                                                 | coded                                                                         |
        | R-4-041          |         | ETX in the middle         | a[ETX]b                                              | a[DLE][ETX]b                                                                  |
        | R-4-041.first    |         | ETX as the first octet    | [ETX]ab                                              | [DLE][ETX]ab                                                                  |
        | R-4-041.last     |         | ETX as the last octet     | ab[ETX]                                              | ab[DLE][ETX]                                                                  |
        | R-4-041.only     |         | ETX as the only octet     | [ETX]                                                | [DLE][ETX]                                                                    |
        | R-4-041.two      |         | ETX ETX                   | a[ETX][ETX]b                                         | a[DLE][ETX][DLE][ETX]b                                                        |
        | R-4-041.result   |         | what looks like the end   | a[ETX][CR][LF]OK[CR][LF]b                            | a[DLE][ETX][CR][LF]OK[CR][LF]b                                                |
        | R-4-042          |         | DLE in the middle         | a[DLE]b                                              | a[DLE][DLE]b                                                                  |
        | R-4-042.first    |         | DLE as the first octet    | [DLE]ab                                              | [DLE][DLE]ab                                                                  |
        | R-4-042.last     |         | DLE as the last octet     | ab[DLE]                                              | ab[DLE][DLE]                                                                  |
        | R-4-042.only     |         | DLE as the only octet     | [DLE]                                                | [DLE][DLE]                                                                    |
        | R-4-042.two      |         | DLE DLE                   | a[DLE][DLE]b                                         | a[DLE][DLE][DLE][DLE]b                                                        |
        | R-4-042.before   | R-4-041 | DLE ETX                   | a[DLE][ETX]b                                         | a[DLE][DLE][DLE][ETX]b                                                        |
        | R-4-042.behind   | R-4-041 | ETX DLE                   | a[ETX][DLE]b                                         | a[DLE][ETX][DLE][DLE]b                                                        |
        | R-4-042.both     | R-4-041 | DLE DLE ETX at the end    | a[DLE][DLE][ETX]                                     | a[DLE][DLE][DLE][DLE][DLE][ETX]                                               |
        | R-4-042.neighbour | R-4-041 | what stands beside them  | [0x02][0x04][0x0F][0x11][0x43][0x50][0x83][0x90]     | [0x02][0x04][0x0F][0x11][0x43][0x50][0x83][0x90]                              |

    # Where a block of some size ends the next one begins with a code of its own.
    @BV @needs-gprs-outcome @E-06
    Scenario Outline: ETX and DLE behind <octets> octets
      Given the FTP server holds the file "/pub/get.bin" with `[<octets> octets of text][ETX][DLE][ETX][ETX][DLE][DLE]end`
      When the host issues `AT#FTPGET`
      Then the modem indicates within 60 s `Ok_Info_DataBegin`
      And the modem writes within 60 s `[<octets> octets of text][DLE][ETX][DLE][DLE][DLE][ETX][DLE][ETX][DLE][DLE][DLE][DLE]end`
      And the modem writes within 60 s `[ETX][CR][LF]OK[CR][LF]`

      Examples:
        | id                   | covers  | octets |
        | R-4-041.at-127       | R-4-042 | 127    |
        | R-4-041.at-128       | R-4-042 | 128    |
        | R-4-041.at-255       | R-4-042 | 255    |
        | R-4-041.at-256       | R-4-042 | 256    |
        | R-4-041.at-511       | R-4-042 | 511    |
        | R-4-041.at-512       | R-4-042 | 512    |
        | R-4-041.at-536       | R-4-042 | 536    |
        | R-4-041.at-1023      | R-4-042 | 1023   |
        | R-4-041.at-1024      | R-4-042 | 1024   |
        | R-4-041.at-1459      | R-4-042 | 1459   |
        | R-4-041.at-1460      | R-4-042 | 1460   |
        | R-4-041.at-4095      | R-4-042 | 4095   |
        | R-4-041.at-4096      | R-4-042 | 4096   |
        | R-4-041.at-65535     | R-4-042 | 65535  |

    # The server stops between the two, so that the modem gets them apart.
    @BV @needs-gprs-outcome @E-06
    Scenario Outline: Three octets, a pause, and then <what>
      Given the FTP server holds the file "/pub/get.bin" with `<head><tail>`
      And the "FTP" server at "octet 3 of the file" "says nothing"
      When the host issues `AT#FTPGET`
      Then the modem writes within 60 s `[CR][LF]Ok_Info_DataBegin[CR][LF]<first>`
      And the modem writes nothing for 5 seconds
      When the "FTP" server goes on
      Then the modem writes within 60 s `<rest>[ETX][CR][LF]OK[CR][LF]`
      And the modem writes nothing for 5 seconds

      Examples:
        | id                 | covers  | what                | head         | tail         | first                                | rest               |
        | R-4-041.apart      |         | ETX                 | abc          | [ETX]d       | abc                                  | [DLE][ETX]d        |
        | R-4-041.apart-end  |         | ETX and the end     | abc          | [ETX]        | abc                                  | [DLE][ETX]         |
        | R-4-041.apart-etx  |         | ETX, behind an ETX  | ab[ETX]      | [ETX]d       | ab[DLE][ETX]                         | [DLE][ETX]d        |
        | R-4-042.apart      |         | DLE                 | abc          | [DLE]d       | abc                                  | [DLE][DLE]d        |
        | R-4-042.apart-etx  | R-4-041 | ETX, behind a DLE   | ab[DLE]      | [ETX]d       | ab[DLE][DLE]                         | [DLE][ETX]d        |
        | R-4-042.apart-dle  |         | DLE, behind a DLE   | ab[DLE]      | [DLE]        | ab[DLE][DLE]                         | [DLE][DLE]         |
        | R-4-042.apart-text |         | text, behind DLEs   | [DLE][DLE][DLE] | xyz       | [DLE][DLE][DLE][DLE][DLE][DLE]       | xyz                |

  Rule: Each parameter is taken as it is when the command comes, whatever it was when the connection was made

    Background:
      Given the modem is connected over "GPRS"

    # The files beside the right one have the same length.
    @BV @needs-gprs-outcome @E-06
    Scenario Outline: AT#FTPGET reads <parameter>: <value>
      Given the FTP server holds the file "/pub/get.bin" with `first of all`
      And the FTP server holds the file "/get.bin" with `another root`
      And the FTP server holds the file "/pub/put.bin" with `another name`
      And the FTP server holds the file "/in/get.bin" with `another path`
      And the FTP server holds the file "<path>" with `the right on`
      And the host has set `AT#<parameter>=<value>`
      When the host issues `AT#FTPGET`
      Then the modem writes within 60 s `[CR][LF]Ok_Info_DataBegin[CR][LF]the right on[ETX][CR][LF]OK[CR][LF]`
      And the network has seen:
        | ftp.at        | <at>      |
        | ftp.user      | ftper     |
        | ftp.password  | ftpsecret |
        | ftp.type      | <type>    |
        | ftp.mode      | passive   |
        | ftp.retrieved | <path>    |

      Examples:
        | id         | parameter      | value           | at                 | type | path           |
        | T-4-03.r01 | FTPGETFILENAME | "other.txt"     | 198.51.100.21:21   | I    | /pub/other.txt |
        | T-4-03.r02 | FTPGETPATH     | "/a/b"          | 198.51.100.21:21   | I    | /a/b/get.bin   |
        | T-4-03.r03 | FTPPORT        | 2121            | 198.51.100.21:2121 | I    | /pub/get.bin   |
        | T-4-03.r04 | FTPSERV        | "198.51.100.22" | 198.51.100.22:21   | I    | /pub/get.bin   |

      @E-133 @E-141
      Examples:
        | id         | parameter | value | at               | type | path         |
        | T-4-03.r05 | FTPTYPE   | A     | 198.51.100.21:21 | A    | /pub/get.bin |

    @T-4-03.r06 @BV @needs-gprs-outcome @needs-listen-address @E-06 @E-136
    Scenario: AT#FTPGET reads FTPMODE: 0
      Given the FTP server holds the file "/pub/get.bin" with `[300 octets of data]`
      And the host has set `AT#FTPMODE=0`
      When the host issues `AT#FTPGET`
      Then the modem indicates within 60 s `Ok_Info_DataBegin`
      And the modem writes within 60 s `[300 octets of data, coded]`
      And the modem writes within 60 s `[ETX][CR][LF]OK[CR][LF]`
      And the network has seen:
        | ftp.mode      | active       |
        | ftp.retrieved | /pub/get.bin |

    @T-4-03.r07 @T-4-03.r08 @BV @needs-gprs-outcome @E-06
    Scenario: AT#FTPGET reads FTPUN and FTPPW: another user with another password
      Given the FTP server holds the file "/pub/get.bin" with `for everybody`
      And the host has set:
        | AT#FTPUN="ftper2"     |
        | AT#FTPPW="ftpsecret2" |
      When the host issues `AT#FTPGET`
      Then the modem writes within 60 s `[CR][LF]Ok_Info_DataBegin[CR][LF]for everybody[ETX][CR][LF]OK[CR][LF]`
      And the network has seen:
        | ftp.user     | ftper2     |
        | ftp.password | ftpsecret2 |

    # Nothing of the first transfer may be in the second.
    @T-4-03.r01.all @T-4-03.r02 @T-4-03.r03 @T-4-03.r04 @T-4-03.r05 @T-4-03.r07 @T-4-03.r08 @BV @needs-gprs-outcome @E-06 @E-133 @E-141
    Scenario: Two files, and between them every parameter but one changes
      Given the FTP server holds the file "/pub/get.bin" with `first[ETX]`
      And the FTP server holds the file "/a/b/second.txt" with `the second[DLE]`
      And the host issues `AT#FTPGET`
      And the modem writes within 60 s `[CR][LF]Ok_Info_DataBegin[CR][LF]first[DLE][ETX][ETX][CR][LF]OK[CR][LF]`
      And the host has set:
        | AT#FTPSERV="198.51.100.22"     |
        | AT#FTPPORT=21                  |
        | AT#FTPUN="ftper2"              |
        | AT#FTPPW="ftpsecret2"          |
        | AT#FTPTYPE=A                   |
        | AT#FTPGETFILENAME="second.txt" |
        | AT#FTPGETPATH="/a/b"           |
      When the host issues `AT#FTPGET`
      Then the modem writes within 60 s `[CR][LF]Ok_Info_DataBegin[CR][LF]the second[DLE][DLE][ETX][CR][LF]OK[CR][LF]`
      And the network has seen:
        | ftp.at        | 198.51.100.21:21, 198.51.100.22:21 |
        | ftp.user      | ftper, ftper2                      |
        | ftp.password  | ftpsecret, ftpsecret2              |
        | ftp.type      | I, A                               |
        | ftp.retrieved | /pub/get.bin, /a/b/second.txt      |

  Rule: A server name is resolved by the name servers; what neither of them resolves is told by 38027

    @R-4-046.known @BV @needs-gprs-outcome @E-06 @E-128 @E-131
    Scenario: The primary server is silent, and the secondary one knows the name
      Given the host has set `AT#FTPSERV="files.example.org"`
      And the name servers:
        | 198.51.100.53 | files.example.org | nothing       |
        | 198.51.100.54 | files.example.org | 198.51.100.22 |
      And the FTP server holds the file "/pub/get.bin" with `found`
      And the modem is connected over "GPRS"
      When the host issues `AT#FTPGET`
      Then the modem writes within 60 s `[CR][LF]Ok_Info_DataBegin[CR][LF]found[ETX][CR][LF]OK[CR][LF]`
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
      When the host issues `AT#FTPGET`
      Then the modem answers within 60 s `#CME ERROR: 38027`
      And the modem writes nothing for 5 seconds
      And `AT#VSTATE` reads `#STATE: "CONNECTED"`
      And the network has seen:
        | ftp.at | nothing |

      Examples:
        | id              | covers     | one      | other    |
        | R-4-046         | T-4-04.r02 | NXDOMAIN | NXDOMAIN |
        | R-4-046.silent  | T-4-04.r02 | nothing  | nothing  |
        | R-4-046.late    |            | nothing  | NXDOMAIN |
        | R-4-046.failing |            | SERVFAIL | SERVFAIL |

    @T-4-04.r02 @R-4-046 @BI @needs-gprs-outcome @E-08 @E-09 @E-128
    Scenario: A wrong name, and then the right one
      Given the host has set `AT#FTPSERV="ftpp.example.org"`
      And the FTP server holds the file "/pub/get.bin" with `found`
      And the modem is connected over "GPRS"
      When the host issues `AT#FTPGET`
      Then the modem answers within 60 s `#CME ERROR: 38027`
      And `AT#FTPSERV="ftp2.example.org"` is answered `OK`
      When the host issues `AT#FTPGET`
      Then the modem writes within 60 s `[CR][LF]Ok_Info_DataBegin[CR][LF]found[ETX][CR][LF]OK[CR][LF]`
      And the network has seen:
        | ftp.at | 198.51.100.22:21 |

  Rule: What fails before the file has begun is told by a #CME ERROR alone, and the connection is kept

    Background:
      Given the modem is connected over "GPRS"

    # Each is cured by a parameter, and then the file comes.
    @BI @needs-gprs-outcome @E-08 @E-09
    Scenario Outline: <what>: <code>
      Given the FTP server holds the file "/pub/get.bin" with `cured[ETX]`
      And the host has set `AT#<wrong>`
      When the host issues `AT#FTPGET`
      Then the modem answers within 300 s `#CME ERROR: <code>`
      And the modem writes nothing for 5 seconds
      And `AT#VSTATE` reads `#STATE: "CONNECTED"`
      And `AT#<right>` is answered `OK`
      When the host issues `AT#FTPGET`
      Then the modem writes within 60 s `[CR][LF]Ok_Info_DataBegin[CR][LF]cured[DLE][ETX][ETX][CR][LF]OK[CR][LF]`
      And the network has seen:
        | ftp.retrieved | <retrieved> |

      @E-215
      Examples:
        | id                 | covers     | what                         | wrong                   | right                     | code  | retrieved    |
        | T-4-04.r03         | R-4-047    | nobody listens there         | FTPSERV="198.51.100.98" | FTPSERV="198.51.100.21"   | 38016 | /pub/get.bin |
        | R-4-047.unrouted   | T-4-04.r03 | no way leads there           | FTPSERV="198.51.100.99" | FTPSERV="198.51.100.21"   | 38016 | /pub/get.bin |
        | R-4-047.port       | T-4-04.r03 | nobody listens at that port  | FTPPORT=2122            | FTPPORT=21                | 38016 | /pub/get.bin |

      Examples:
        | id                 | covers     | what                         | wrong                   | right                     | code  | retrieved    |
        | R-4-047.password   | T-4-04.r03 | the password is wrong        | FTPPW="ftpsecret2"      | FTPPW="ftpsecret"         | 38081 | /pub/get.bin |
        | R-4-047.case       | T-4-04.r03 | the password is in capitals  | FTPPW="FTPSECRET"       | FTPPW="ftpsecret"         | 38081 | /pub/get.bin |
        | R-4-047.directory  | T-4-04.r03 | there is no such directory   | FTPGETPATH="/none"      | FTPGETPATH="/pub"         | 38022 | /pub/get.bin |

    # A server takes any name and refuses the password then, or refuses the name.
    @R-4-047.user @T-4-04.r03 @BI @needs-gprs-outcome @E-08 @E-09
    Scenario: The user is not known
      Given the FTP server holds the file "/pub/get.bin" with `cured`
      And the host has set `AT#FTPUN="nobody"`
      When the host issues `AT#FTPGET`
      Then the modem answers within 60 s `#CME ERROR: {code}`
      And `AT#VSTATE` reads `#STATE: "CONNECTED"`
      And `AT#FTPUN="ftper"` is answered `OK`
      When the host issues `AT#FTPGET`
      Then the modem writes within 60 s `[CR][LF]Ok_Info_DataBegin[CR][LF]cured[ETX][CR][LF]OK[CR][LF]`
      And the network has seen:
        | ftp.user      | nobody, ftper |
        | ftp.retrieved | /pub/get.bin  |

    @BI @needs-gprs-outcome @E-08 @E-09 @E-107
    Scenario Outline: The server <action> to <stage>: <code>
      Given the FTP server holds the file "/pub/get.bin" with `never seen`
      And the "FTP" server at "<stage>" "<action>"
      When the host issues `AT#FTPGET`
      Then the modem answers within 60 s `#CME ERROR: <code>`
      And the modem writes nothing for 5 seconds
      And `AT#VSTATE` reads `#STATE: "CONNECTED"`
      And the network has seen:
        | ftp.retrieved | nothing |
      When the host issues `AT#GETMAIL`
      Then until 20 seconds of silence the modem indicates only:
        | Ok_Info_NoMail | 1 | 1 |
        | OK             | 0 | 1 |

      Examples:
        | id                   | covers     | stage | action                        | code  |
        | R-4-047.user-refused | T-4-04.r03 | USER  | answers 530 not welcome       | 38080 |
        | R-4-047.pass-refused | T-4-04.r03 | PASS  | answers 530 not that one      | 38081 |
        | R-4-047.cwd-refused  | T-4-04.r03 | CWD   | answers 550 no such directory | 38022 |

      @E-215
      Examples:
        | id                     | covers     | stage    | action                     | code  |
        | R-4-047.too-many       | T-4-04.r03 | greeting | answers 421 too many users | 38016 |
        | R-4-047.type-refused   |            | TYPE     | answers 504 not that type  | 38016 |
        | R-4-047.greeting-ends  | T-4-04.r03 | greeting | closes                     | 37966 |
        | R-4-047.user-ends      |            | USER     | closes                     | 37966 |
        | R-4-047.pass-ends      |            | PASS     | closes                     | 37966 |
        | R-4-047.cwd-ends       |            | CWD      | closes                     | 37966 |
        | R-4-047.greeting-reset | T-4-04.r03 | greeting | resets                     | 37952 |
        | R-4-047.pass-reset     |            | PASS     | resets                     | 37952 |
        | R-4-047.type-reset     |            | TYPE     | resets                     | 37952 |

    # A modem may announce the file before it asks for it; then ETX stands in front of the error.
    @BI @needs-gprs-outcome @E-06 @E-08 @E-09 @E-107
    Scenario Outline: The server <action> to <stage>: <code>
      Given the FTP server holds the file "/pub/get.bin" with `never seen`
      And the "FTP" server at "<stage>" "<action>"
      When the host issues `AT#FTPGET`
      Then the modem answers within 300 s `#CME ERROR: <code>`
      And the modem writes nothing for 5 seconds
      And `AT#VSTATE` reads `#STATE: "CONNECTED"`
      When the host issues `AT#GETMAIL`
      Then until 20 seconds of silence the modem indicates only:
        | Ok_Info_NoMail | 1 | 1 |
        | OK             | 0 | 1 |

      Examples:
        | id                   | covers     | stage | action                   | code  |
        | R-4-047.retr-refused | T-4-04.r03 | RETR  | answers 550 no such file | 38024 |
        | R-4-047.retr-later   | T-4-04.r03 | RETR  | answers 450 busy         | 38024 |

      @E-215
      Examples:
        | id                   | covers     | stage | action             | code  |
        | R-4-047.pasv-refused |            | PASV  | answers 502 not so | 38016 |
        | R-4-047.pasv-nowhere |            | PASV  | answers 227 Entering Passive Mode (198,51,100,21,195,88) | 38016 |
        | R-4-047.pasv-garbage |            | PASV  | answers garbage    | 38016 |
        | R-4-047.pasv-ends    |            | PASV  | closes             | 37966 |
        | R-4-047.retr-ends    | T-4-04.r03 | RETR  | closes             | 37966 |
        | R-4-047.retr-reset   | T-4-04.r03 | RETR  | resets             | 37952 |

    @R-4-047.missing @T-4-04.r03 @BI @needs-gprs-outcome @E-06 @E-08 @E-09
    Scenario: There is no such file, and then there is one
      When the host issues `AT#FTPGET`
      Then the modem answers within 60 s `#CME ERROR: 38024`
      And the modem writes nothing for 5 seconds
      And `AT#VSTATE` reads `#STATE: "CONNECTED"`
      Given the FTP server holds the file "/pub/get.bin" with `here it is`
      When the host issues `AT#FTPGET`
      Then the modem writes within 60 s `[CR][LF]Ok_Info_DataBegin[CR][LF]here it is[ETX][CR][LF]OK[CR][LF]`
      And the modem writes nothing for 5 seconds

    # No time is stated for FTP, only that the failure is told.
    @TI @needs-gprs-outcome @E-08 @E-09 @E-107 @E-118 @E-215
    Scenario Outline: The server never answers <what>
      Given the FTP server holds the file "/pub/get.bin" with `never seen`
      And the "FTP" server at "<stage>" "says nothing"
      When the host issues `AT#FTPGET`
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
        | R-4-047.silent           | T-4-04.r03 | the connection | greeting |
        | R-4-047.silent-user      | T-4-04.r03 | the user       | USER     |
        | R-4-047.silent-password  |            | the password   | PASS     |
        | R-4-047.silent-directory |            | the directory  | CWD      |

      # A modem may announce the file before it asks for it; then ETX stands in front of the error.
      @E-06
      Examples:
        | id                       | covers     | what           | stage    |
        | R-4-047.silent-passive   |            | PASV           | PASV     |
        | R-4-047.silent-retrieval | T-4-04.r03 | the retrieval  | RETR     |

    # Which code it is, is not said; a modem may as well ask the server, which refuses it.
    @BI @needs-gprs-outcome @E-06 @E-08 @E-09
    Scenario Outline: <parameter> is empty
      Given the host has set `AT#<parameter>=""`
      When the host issues `AT#FTPGET`
      Then the modem answers within 300 s `#CME ERROR: {code}`
      And the modem writes nothing for 5 seconds
      And `AT#VSTATE` reads `#STATE: "CONNECTED"`

      Examples:
        | id                 | parameter      |
        | R-4-047.no-server  | FTPSERV        |
        | R-4-047.no-name    | FTPGETFILENAME |

  Rule: What fails once the file has begun is told by ETX and a #CME ERROR

    Background:
      Given the modem is connected over "GPRS"

    # All that came before is with the host; the server has said that it is not all. The next file is shorter than the fault is deep.
    @R-4-047 @T-4-04.r03 @BI @needs-gprs-outcome @E-06 @E-08 @E-09 @E-215
    Scenario: The server closes the data connection in the middle: 38024
      Given the FTP server holds the file "/pub/get.bin" with `[200 octets of data][5000 octets of text]`
      And the FTP server holds the file "/pub/b.txt" with `[ETX]whole`
      And the "FTP" server at "octet 200 of the file" "closes"
      When the host issues `AT#FTPGET`
      Then the modem indicates within 60 s `Ok_Info_DataBegin`
      And the modem writes within 60 s `[200 octets of data, coded]`
      And the modem writes within 300 s `[ETX][CR][LF]#CME ERROR: 38024[CR][LF]`
      And the modem writes nothing for 5 seconds
      And `AT#VSTATE` reads `#STATE: "CONNECTED"`
      And `AT#FTPGETFILENAME="b.txt"` is answered `OK`
      When the host issues `AT#FTPGET`
      Then the modem writes within 60 s `[CR][LF]Ok_Info_DataBegin[CR][LF][DLE][ETX]whole[ETX][CR][LF]OK[CR][LF]`
      And the modem writes nothing for 5 seconds

    # A reset may take what was not read yet with it: so it comes when all was read.
    @R-4-047.reset @T-4-04.r03 @BI @needs-gprs-outcome @E-06 @E-08 @E-09 @E-215
    Scenario: The server resets the data connection in the middle: 37952
      Given the FTP server holds the file "/pub/get.bin" with `[200 octets of data][5000 octets of text]`
      And the FTP server holds the file "/pub/b.txt" with `[ETX]whole`
      And the "FTP" server at "octet 200 of the file" "says nothing"
      And the "FTP" server at "octet 200 of the file" "resets"
      When the host issues `AT#FTPGET`
      Then the modem indicates within 60 s `Ok_Info_DataBegin`
      And the modem writes within 60 s `[200 octets of data, coded]`
      When the "FTP" server goes on
      Then the modem writes within 300 s `[ETX][CR][LF]#CME ERROR: 37952[CR][LF]`
      And the modem writes nothing for 5 seconds
      And `AT#VSTATE` reads `#STATE: "CONNECTED"`
      And `AT#FTPGETFILENAME="b.txt"` is answered `OK`
      When the host issues `AT#FTPGET`
      Then the modem writes within 60 s `[CR][LF]Ok_Info_DataBegin[CR][LF][DLE][ETX]whole[ETX][CR][LF]OK[CR][LF]`

    @R-4-047.stalls @T-4-04.r03 @TI @needs-gprs-outcome @E-06 @E-08 @E-09 @E-118 @E-215
    Scenario: The server stops in the middle, for good
      Given the FTP server holds the file "/pub/get.bin" with `[200 octets of data][5000 octets of text]`
      And the FTP server holds the file "/pub/b.txt" with `[DLE]whole`
      And the "FTP" server at "octet 200 of the file" "says nothing"
      When the host issues `AT#FTPGET`
      Then the modem indicates within 60 s `Ok_Info_DataBegin`
      And the modem writes within 60 s `[200 octets of data, coded]`
      And the modem writes within 300 s `[ETX][CR][LF]#CME ERROR: 37964[CR][LF]`
      And `AT#VSTATE` reads `#STATE: "CONNECTED"`
      When the "FTP" server goes on
      Then the modem writes nothing for 10 seconds
      And `AT#FTPGETFILENAME="b.txt"` is answered `OK`
      When the host issues `AT#FTPGET`
      Then the modem writes within 60 s `[CR][LF]Ok_Info_DataBegin[CR][LF][DLE][DLE]whole[ETX][CR][LF]OK[CR][LF]`

    # Without the server's word the host could not know that this is all.
    @BI @needs-gprs-outcome @E-06 @E-08 @E-09 @E-107
    Scenario Outline: The whole file has come, and the server <action>: <code>
      Given the FTP server holds the file "/pub/get.bin" with `[300 octets of data]`
      And the "FTP" server at "end of the file" "<action>"
      When the host issues `AT#FTPGET`
      Then the modem indicates within 60 s `Ok_Info_DataBegin`
      And the modem writes within 60 s `[300 octets of data, coded]`
      And the modem writes within 300 s `[ETX][CR][LF]#CME ERROR: <code>[CR][LF]`
      And the modem writes nothing for 5 seconds
      And `AT#VSTATE` reads `#STATE: "CONNECTED"`
      When the host issues `AT#GETMAIL`
      Then until 20 seconds of silence the modem indicates only:
        | Ok_Info_NoMail | 1 | 1 |
        | OK             | 0 | 1 |

      Examples:
        | id                  | covers     | action                        | code  |
        | R-4-047.not-all     | T-4-04.r03 | answers 451 the disk has gone | 38024 |
        | R-4-047.aborted     | T-4-04.r03 | answers 426 broken off        | 38024 |

      @E-215
      Examples:
        | id                  | covers     | action       | code  |
        | R-4-047.end-closes  | T-4-04.r03 | closes       | 37966 |
        | R-4-047.end-resets  |            | resets       | 37952 |
        | R-4-047.end-silent  | T-4-04.r03 | says nothing | 37964 |

    @R-4-047.data-ends @T-4-04.r03 @BI @needs-gprs-outcome @E-06 @E-08 @E-09 @E-107 @E-215
    Scenario: The server closes the data connection before the first octet: no empty file
      Given the FTP server holds the file "/pub/get.bin" with `never seen`
      And the "FTP" server at "data connection" "closes"
      When the host issues `AT#FTPGET`
      Then the modem writes within 300 s `[CR][LF]Ok_Info_DataBegin[CR][LF][ETX][CR][LF]#CME ERROR: 38024[CR][LF]`
      And the modem writes nothing for 5 seconds
      And `AT#VSTATE` reads `#STATE: "CONNECTED"`
      When the host issues `AT#GETMAIL`
      Then until 20 seconds of silence the modem indicates only:
        | Ok_Info_NoMail | 1 | 1 |
        | OK             | 0 | 1 |

    # The file is there, so OK will do as well.
    @BI @needs-gprs-outcome @E-06 @E-08 @E-09 @E-118 @E-215
    Scenario Outline: The server <action> at QUIT, when the file is with the host
      Given the FTP server holds the file "/pub/get.bin" with `all of it`
      And the "FTP" server at "QUIT" "<action>"
      When the host issues `AT#FTPGET`
      Then the modem writes within 60 s `[CR][LF]Ok_Info_DataBegin[CR][LF]all of it[ETX]`
      And the modem answers within 300 s `#CME ERROR: 38018`
      And the modem writes nothing for 5 seconds
      And `AT#VSTATE` reads `#STATE: "CONNECTED"`

      Examples:
        | id                   | action             |
        | R-4-047.quit-refused | answers 500 not so |
        | R-4-047.quit-closes  | closes             |
        | R-4-047.quit-resets  | resets             |
        | R-4-047.quit-silent  | says nothing       |

    @R-4-047.lost @BI @needs-gprs-outcome @needs-drop-bearer @E-04 @E-06 @E-08 @E-09 @E-72 @E-216 @E-217
    Scenario: The GPRS session is lost in the middle
      Given the FTP server holds the file "/pub/get.bin" with `[3000 octets of data][5000 octets of text]`
      And the FTP server holds the file "/pub/b.txt" with `[ETX]whole`
      And the "FTP" server at "octet 3000 of the file" "says nothing"
      And the host issues `AT#FTPGET`
      And the modem indicates within 60 s `Ok_Info_DataBegin`
      And the modem writes within 60 s `[3000 octets of data, coded]`
      When the bearer is lost
      Then the modem writes within 60 s `[ETX][CR][LF]#CME ERROR: 35841[CR][LF]`
      And the modem writes nothing for 5 seconds
      And `AT#VSTATE` reads `#STATE: "IDLE"`
      And `AT#FTPGETFILENAME="b.txt"` is answered `OK`
      When the host issues `AT#CONNECTIONSTART`
      Then the modem indicates within 60 s `213.30.30.30`
      And the modem indicates within 10 s `Ok_Info_GprsActivation`
      When the host issues `AT#FTPGET`
      Then the modem writes within 60 s `[CR][LF]Ok_Info_DataBegin[CR][LF][DLE][ETX]whole[ETX][CR][LF]OK[CR][LF]`

  Rule: A GSM call carries files as well

    @R-4-039.gsm @BV @needs-dial-outcome @needs-ppp-peer @E-06
    Scenario: A file over GSM
      Given the modem is connected over "GSM"
      And the FTP server holds the file "/pub/get.bin" with `[20000 octets of data]`
      When the host issues `AT#FTPGET`
      Then the modem indicates within 120 s `Ok_Info_DataBegin`
      And the modem writes within 120 s `[20000 octets of data, coded]`
      And the modem writes within 120 s `[ETX][CR][LF]OK[CR][LF]`
      And `AT#VSTATE` reads `#STATE: "CONNECTED"`
      And the network has seen:
        | ftp.left | {word} |

    @R-4-047.gsm @BI @needs-dial-outcome @needs-ppp-peer @needs-drop-bearer @E-06 @E-08 @E-09 @E-243
    Scenario: The GSM call is lost in the middle
      Given the modem is connected over "GSM"
      And the FTP server holds the file "/pub/get.bin" with `[3000 octets of data][5000 octets of text]`
      And the "FTP" server at "octet 3000 of the file" "says nothing"
      And the host issues `AT#FTPGET`
      And the modem indicates within 60 s `Ok_Info_DataBegin`
      And the modem writes within 60 s `[3000 octets of data, coded]`
      When the bearer is lost
      Then the modem writes within 60 s `[ETX][CR][LF]#CME ERROR: 37952[CR][LF][CR][LF]NO CARRIER[CR][LF]`
      And `AT#VSTATE` reads `#STATE: "IDLE"`

  Rule: AT#FTPGET needs a connection, and no other service under way; otherwise it is refused, and no server is asked

    @BO @needs-gprs-outcome @E-08 @E-09 @E-214
    Scenario Outline: <what>
      Given the FTP server holds the file "/pub/get.bin" with `never seen`
      And the modem is connected over "GPRS"
      And the host issues `AT#CONNECTIONSTOP`
      And the modem answers within 30 s `OK`
      When the host issues `AT#FTPGET`
      Then the modem answers within 30 s `#CME ERROR: 35867`
      And the modem writes nothing for 5 seconds
      And the network has seen:
        | ftp.at | nothing |

      Examples:
        | id              | what                    |
        | R-4-040.stopped | After AT#CONNECTIONSTOP |

    @R-4-040.never @BO @E-08 @E-09 @E-214
    Scenario: Without any connection
      When the host issues `AT#FTPGET`
      Then the modem answers within 30 s `#CME ERROR: 35867`
      And the modem writes nothing for 5 seconds
      And the network has seen:
        | ftp.at | nothing |

    # The port of the listening socket is nobody's; when it is closed the file comes.
    @R-4-040 @BO @needs-gprs-outcome @E-08 @E-09 @E-159 @E-213 @E-237
    Scenario: While a TCP port listens, and when it does no more
      Given the host has set:
        | AT#TCPSERV=1,"255.255.255.255" |
        | AT#TCPPORT=1,7007              |
        | AT#DLEMODE=1,1                 |
        | AT#TCPTXDELAY=1,100            |
      And the FTP server holds the file "/pub/get.bin" with `later`
      And the modem is connected over "GPRS"
      And the host issues `AT#LTCPSTART=1`
      And the modem answers within 10 s `OK`
      When the host issues `AT#FTPGET`
      Then the modem answers within 30 s `#CME ERROR: 37122`
      And the modem writes nothing for 5 seconds
      And the network has seen:
        | ftp.at | nothing |
      And `AT#LTCPSTOP=1` is answered `OK`
      When the host issues `AT#FTPGET`
      Then the modem writes within 60 s `[CR][LF]Ok_Info_DataBegin[CR][LF]later[ETX][CR][LF]OK[CR][LF]`

    @R-4-040.twice @BO @needs-gprs-outcome @E-08 @E-09 @E-213 @E-237
    Scenario: While another AT#FTPGET waits for the server: that one goes on
      Given the FTP server holds the file "/pub/get.bin" with `only once`
      And the modem is connected over "GPRS"
      And the "FTP" server at "greeting" "says nothing"
      And the host issues `AT#FTPGET`
      And `AT#FTPGET` meanwhile is answered `#CME ERROR: 37122`
      When the "FTP" server goes on
      Then the modem writes within 60 s `[CR][LF]Ok_Info_DataBegin[CR][LF]only once[ETX][CR][LF]OK[CR][LF]`
      And the modem writes nothing for 5 seconds
      And the network has seen:
        | ftp.at        | 198.51.100.21:21 |
        | ftp.retrieved | /pub/get.bin     |

    @R-4-040.put @BO @needs-gprs-outcome @E-05 @E-08 @E-09 @E-138 @E-139 @E-213 @E-237
    Scenario: While AT#FTPPUT waits for the server: that one goes on
      Given the modem is connected over "GPRS"
      And the "FTP" server at "greeting" "says nothing"
      And the host issues `AT#FTPPUT`
      And `AT#FTPGET` meanwhile is answered `#CME ERROR: 37122`
      When the "FTP" server goes on
      Then the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the host writes `stored[ETX]`
      Then the modem answers within 60 s `OK`
      And the FTP server's file "/in/put.bin" is `stored`
      And the network has seen:
        | ftp.at        | 198.51.100.21:21 |
        | ftp.retrieved | nothing          |

    @R-4-040.getmail @BO @needs-gprs-outcome @E-08 @E-09 @E-107 @E-213 @E-237
    Scenario: While a mail is being fetched
      Given the modem is connected over "GPRS"
      And the "POP3" server at "greeting" "says nothing"
      And the host issues `AT#GETMAIL`
      And `AT#FTPGET` meanwhile is answered `#CME ERROR: 37122`
      When the "POP3" server goes on
      Then until 20 seconds of silence the modem indicates only:
        | Ok_Info_NoMail | 1 | 1 |
        | OK             | 0 | 1 |
      And the network has seen:
        | ftp.at | nothing |

    @BO @needs-gprs-outcome @E-08 @E-09 @E-213 @E-237
    Scenario Outline: While AT#FTPGET waits for the server <command> is refused, and that one goes on
      Given the host has set:
        | AT#TCPSERV=2,"198.51.100.7"  |
        | AT#TCPPORT=2,7007            |
        | AT#DLEMODE=2,1               |
        | AT#TCPTXDELAY=2,100          |
        | AT#UDPSERV="198.51.100.7"    |
        | AT#UDPPORT=7007              |
        | AT#PINGREMOTE="198.51.100.7" |
        | AT#PINGNUM=1                 |
        | AT#PINGDELAY=1               |
      And the FTP server holds the file "/pub/get.bin" with `only this`
      And the modem is connected over "GPRS"
      And the "FTP" server at "greeting" "says nothing"
      And the host issues `AT#FTPGET`
      And `<command>` meanwhile is answered `#CME ERROR: 37122`
      When the "FTP" server goes on
      Then the modem writes within 60 s `[CR][LF]Ok_Info_DataBegin[CR][LF]only this[ETX][CR][LF]OK[CR][LF]`
      And the modem writes nothing for 5 seconds
      And the network has seen:
        | <path> | nothing |

      Examples:
        | id                   | command        | path       |
        | R-4-040.then-put     | AT#FTPPUT      | ftp.stored |
        | R-4-040.then-getmail | AT#GETMAIL     | pop3.at    |
        | R-4-040.then-otcp    | AT#OTCP=2      | tcp.at     |
        | R-4-040.then-listen  | AT#LTCPSTART=2 | tcp.at     |
        | R-4-040.then-oudp    | AT#OUDP        | udp.at     |
        | R-4-040.then-ping    | AT#PING        | tcp.at     |

    @R-4-040.then-set @BO @needs-gprs-outcome @E-08 @E-09 @E-213
    Scenario: While AT#FTPGET waits for the server a parameter is not taken
      Given the FTP server holds the file "/pub/get.bin" with `only this`
      And the modem is connected over "GPRS"
      And the "FTP" server at "greeting" "says nothing"
      And the host issues `AT#FTPGET`
      And `AT#FTPGETFILENAME="other.bin"` meanwhile is answered `#CME ERROR: 37123`
      When the "FTP" server goes on
      Then the modem writes within 60 s `[CR][LF]Ok_Info_DataBegin[CR][LF]only this[ETX][CR][LF]OK[CR][LF]`
      And `AT#FTPGETFILENAME?` still reads `#FTPGETFILENAME: "get.bin"`
      And `AT#FTPGETFILENAME="other.bin"` is answered `OK`
